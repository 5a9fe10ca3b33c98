import { isAbsent } from '../../model/read.js';
import { type Note, textNotes } from '../../parts/Notes.js';
import type { PhraseParts, Writer } from '../../parts/writer.js';
import { assetName, assetQuantity } from './assetRow.js';
import { messages } from './messages.js';
import type { AssetsView } from './view.js';

/** Notes below the tables: an absent date, which values were added up, how figures are printed, and different figures printed elsewhere. */
export function assetNotes(w: Writer, view: AssetsView): Note[] {
  const { asOf, stated } = view;
  const note = (key: string, message: NoteMessage, parts: PhraseParts): Note => ({
    key,
    content: w.phrase(messages, `assetInventory.${message}`, parts),
  });
  return [
    ...(isAbsent(asOf) ? [note('asOf', 'asOf', { date: w.absent(asOf) })] : []),
    ...(stated
      ? [
          note('computed', stated.partial ? 'partial' : 'computed', {
            names: w.list(stated.of.map((row) => assetName(w, row))),
          }),
        ]
      : []),
    ...[...view.rows, ...view.planned].flatMap((row) => {
      const printed = [row.quantity, row.value].flatMap((figure) =>
        figure === undefined || isAbsent(figure) || figure.printed === undefined ? [] : [figure.printed],
      );
      return printed.map((text, index) =>
        note(`printed.${row.key}.${index}`, 'printed', { name: assetName(w, row), printed: w.quote(text) }),
      );
    }),
    ...view.elsewhere.map(({ row, where, ...other }, index) =>
      note(`elsewhere.${row.key}.${index}`, 'elsewhere', {
        name: assetName(w, row),
        where: w.quote(where),
        figure: 'money' in other ? w.amount(other.money) : assetQuantity(w, other.quantity),
      }),
    ),
    ...view.absenceStatements.map((text, index) => note(`absent.${index}`, 'statement', { text: w.quote(text) })),
    ...textNotes(w, [...view.statements, ...view.notes]),
  ];
}

type NoteMessage = 'asOf' | 'computed' | 'partial' | 'printed' | 'elsewhere' | 'statement';

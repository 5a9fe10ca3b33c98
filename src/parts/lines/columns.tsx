import { signedChange } from '../../model/reading/changes.js';
import { worth } from '../../model/reading/line.js';
import { changeWords } from '../../text/changes.js';
import { tableWords } from '../../text/tables.js';
import { percentPlaces } from '../figures.js';
import { type Maybe, shownOf } from '../table/columns.js';
import { Whole } from '../whole.js';
import type { Writer } from '../writer.js';
import { budgetColumns, completionColumns, type LineColumn } from './budgetColumns.js';
import { type CellsProps, comparedHead } from './cells.js';
import { changesText, computedText, reasonText, shareText } from './LineTexts.js';
import { messages } from './messages.js';

/** All columns but the name. */
export function lineColumns(w: Writer, { table, kind }: Pick<CellsProps, 'table' | 'kind'>): LineColumn[] {
  const { budgets, completions, splits, funds, compared, share, change, base, text } = table.columns;
  const say = w.say(messages);
  const head = w.say(tableWords);
  const comparedWords = comparedHead(table, w.locale);
  const texts = { none: '', reason: head('reason'), purpose: say('lines.purpose'), both: say('lines.text.both') };
  const sharePlaces = percentPlaces(table.lines.map(({ share: of }) => of?.value));
  const columns: Maybe<LineColumn>[] = [
    ...budgetColumns(w, budgets),
    {
      key: 'amount',
      head: kind === 'final-accounts' ? say('lines.final') : head('amount'),
      figure: ({ amount }) => amount,
      further: ({ sum }) => sum,
      order: worth,
      lead: true,
      render: ({ amount, sum }, w) => (
        <>
          {w.amount(amount)}
          {sum && (
            <Whole>
              <span className="bd-lines-sum" data-computed>
                {w.phrase(messages, 'lines.computedSum', { figure: w.amount(sum) })}
              </span>
            </Whole>
          )}
        </>
      ),
    },
    ...completionColumns(w, completions),
    ...splits.map(
      (split): LineColumn => ({ key: split, head: say(`lines.${split}`), figure: (line) => line.splits[split] }),
    ),
    ...funds.map(
      (source): LineColumn => ({
        key: `fund ${source}`,
        head: say(`lines.source.${source}`),
        figure: (line) => line.funds[source],
        headClassName: 'bd-lines-fund',
      }),
    ),
    share !== 'none' && {
      key: 'share',
      head: share === 'computed' ? say('lines.shareHead.computed') : head('share'),
      order: (line) => line.share?.value,
      numeric: true,
      render: (line, w) => shareText(w, line, table, sharePlaces),
    },
    compared !== 'none' && {
      key: 'compared',
      head: compared === 'computed' ? say('lines.head.computed', { head: comparedWords }) : comparedWords,
      figure: (line) => line.compared?.money,
      render: ({ compared: of }, w) => {
        const figure = of && w.amount(of.money);
        return of?.computed && compared === 'mixed' ? computedText(w, figure) : figure;
      },
    },
    change && {
      key: 'change',
      head: base ? w.say(changeWords)(`base.${base}`) : head('change'),
      // Changes on different bases cannot be compared.
      order: base && (({ changes: [main] }) => main && signedChange(main)),
      className: 'bd-lines-change',
      headClassName: 'bd-lines-change',
      render: (line, w) => changesText(w, line, table),
    },
    text !== 'none' && {
      key: 'text',
      head: texts[text],
      className: 'bd-prose bd-lines-text',
      render: (line, w) => reasonText(w, line, table),
    },
  ];
  return shownOf(columns).map((column) => ({ order: column.figure, ...column }));
}

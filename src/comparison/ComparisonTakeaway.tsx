import { compare } from '../model/decimal.js';
import type { MoneyUnit } from '../model/values.js';
import { Amount } from '../parts/Amount.js';
import { Phrase } from '../parts/Phrase.js';
import { quote } from '../parts/Quoted.js';
import { Takeaway } from '../parts/Takeaway.js';
import { type LocaleInput, template } from '../text/language.js';
import { ComputedChange } from './Cells.js';
import { messages } from './messages.js';
import { figureOf } from './ranking.js';
import type { ComparisonView } from './view.js';

/** What the totals say in one sentence; nothing where fewer than two have one. */
export function ComparisonTakeaway({
  view,
  unit,
  locale,
}: {
  view: ComparisonView;
  unit: MoneyUnit;
  locale: LocaleInput;
}) {
  const total = view.topics.flatMap(({ measures }) => measures).find(({ named }) => named === 'total');
  const placed = view.subjects.flatMap((subject, index) => {
    const figure = figureOf(total?.cells[index], unit);
    return figure === undefined ? [] : [{ subject, figure }];
  });
  const first = placed[0];
  if (first === undefined || placed.length < 2) return null;
  const amount = (value: typeof first.figure) => <Amount money={{ value, unit }} locale={locale} />;
  if (view.axis === 'years') {
    const [before, after] = placed.slice(-2);
    if (!total?.change || !before || !after) return null;
    return (
      <Takeaway>
        <Phrase
          template={template(messages, locale, 'comparison.takeaway.years')}
          parts={{
            from: before.subject.year,
            to: after.subject.year,
            before: amount(before.figure),
            after: amount(after.figure),
            change: <ComputedChange change={total.change} unit={unit} locale={locale} />,
          }}
        />
      </Takeaway>
    );
  }
  const ordered = [...placed].sort((a, b) => compare(b.figure, a.figure));
  const [most, least] = [ordered[0] ?? first, ordered[ordered.length - 1] ?? first];
  const name = ({ subject }: typeof first) => quote(subject.name, locale, subject.language);
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, 'comparison.takeaway.departments')}
        parts={{
          year: first.subject.year,
          count: view.subjects.length,
          largest: name(most),
          most: amount(most.figure),
          smallest: name(least),
          least: amount(least.figure),
        }}
      />
    </Takeaway>
  );
}

import { isAbsent } from '../../model/read.js';
import { moreFirst } from '../../model/reading/line.js';
import type { MoneyUnit } from '../../model/values.js';
import { CompositionChart } from '../../parts/composition/CompositionChart.js';
import type { Writer } from '../../parts/writer.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import { ShareTable } from './ShareTable.js';
import type { PrintedMoney, ProjectView } from './view.js';

export interface ProjectPartProps {
  w: Writer;
  project: ProjectView;
  /** Unit of the section. */
  unit: MoneyUnit;
}

/** 资金分配情况: a chart of the lines by size, and a table in the document's order with shares of the project's budget. */
export function AllocationTable({ w, project, unit }: ProjectPartProps) {
  const say = w.say(messages);
  const { allocations, name } = project;
  return (
    <>
      {allocations.filter(({ money }) => !isAbsent(money)).length > 1 && (
        <CompositionChart
          w={w}
          title={say('projects.allocation.question')}
          label={say('projects.allocation.chartLabel', { name })}
          labelLang={w.lang}
          whole={{ label: say('projects.budget'), money: project.budget.money }}
          parts={[...allocations].sort(bySize).map((line) => ({ ...line, label: line.name }))}
        />
      )}
      <ShareTable
        w={w}
        title={say('projects.allocation')}
        label={say('projects.allocation.chart', { name })}
        unit={unit}
        nameHead={say('projects.allocation.line')}
        amountHead={w.say(tableWords)('amount')}
        lines={allocations.map((line) => ({ ...line, name: w.quote(line.name) }))}
      />
    </>
  );
}

/** The largest first; lines without a figure last, in the document's order. */
function bySize({ money: a }: PrintedMoney, { money: b }: PrintedMoney): number {
  if (isAbsent(a) || isAbsent(b)) return Number(isAbsent(a)) - Number(isAbsent(b));
  return moreFirst(a, b);
}

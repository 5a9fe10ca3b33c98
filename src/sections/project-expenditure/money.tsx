import type { ReactNode } from 'react';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import { messages } from './messages.js';
import type { PrintedMoney } from './view.js';

/** An amount, followed by its printed form if that differs (36 万). */
export function moneyText(w: Writer, { money, printed }: Pick<PrintedMoney, 'money' | 'printed'>): ReactNode {
  return (
    <>
      {w.amount(money)}
      {printed !== undefined && (
        <Whole>
          <span className="bd-project-printed">
            {w.phrase(messages, 'projects.printed', { printed: w.quote(printed) })}
          </span>
        </Whole>
      )}
    </>
  );
}

/** A computed figure, labelled as such. */
export function computed(figure: ReactNode): ReactNode {
  return <span data-computed>{figure}</span>;
}

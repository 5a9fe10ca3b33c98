import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BudgetReport, DisclosureComparison, ReportViewer } from '../../src/index.js';
import type { ChangeReading, Money } from '../../src/model/money.js';
import { changeText } from '../../src/parts/Change.js';
import { citation } from '../../src/parts/Citation.js';
import { KeyFigures } from '../../src/parts/KeyFigures.js';
import { Notes } from '../../src/parts/Notes.js';
import type { WritingProps } from '../../src/parts/props.js';
import { sourceLine } from '../../src/parts/SourceLine.js';
import { Takeaway } from '../../src/parts/Takeaway.js';
import { Cell, ColumnHead, RowHead, Table } from '../../src/parts/table/Table.js';
import { Fact } from '../../src/parts/targets/Fact.js';
import { measureText } from '../../src/parts/targets/measureText.js';
import { writer } from '../../src/parts/writer.js';
import { auditSentence } from '../../src/sections/audit-panel/sentence.js';
import { sections } from '../../src/sections/index.js';
import { catalog } from '../../src/text/language.js';
import { departments, yearBefore2023 } from '../../stories/fixtures/comparison.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import planning from '../documents/shanghai-planning-2024.json';
import { documents, findingsOf } from './exchange.js';

/** Pages whose text nodes were changed by page translation, dictionaries or read-aloud tools. */

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

function font(...children: (Node | string)[]): HTMLElement {
  const element = document.createElement('font');
  element.append(...children);
  return element;
}

/** What such tools do to text nodes. Translated text is wrapped in ‹ ›, which are removed before texts are compared. */
const TOOLS: Record<string, (root: Element) => void> = {
  'wrap each text': (root) => {
    for (const text of textNodes(root)) {
      const wrapper = font();
      text.replaceWith(wrapper);
      wrapper.append(text);
    }
  },
  'put a translation in its place': (root) => {
    for (const text of textNodes(root)) text.replaceWith(font(font(`‹${text.data}›`)));
  },
  'split each text': (root) => {
    for (const text of textNodes(root)) if (text.data.length > 1) text.splitText(1);
  },
  'merge neighbouring texts': (root) => root.normalize(),
  'wrap the words and leave the rest': (root) => {
    for (const text of textNodes(root)) if (/\D{2}/.test(text.data)) text.replaceWith(font(text.data));
  },
};

const tools = Object.entries(TOOLS);

const plain = (text: string | null): string => (text ?? '').replace(/[‹›]/g, '');

/** The text of a new mount. */
function mounted(element: ReactElement): string {
  const { container, unmount } = render(element);
  const text = plain(container.textContent);
  unmount();
  return text;
}

/** The text of the server's HTML, which has no controls that appear after hydration. */
function fresh(element: ReactElement): string {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(element);
  return plain(page.textContent);
}

/** Cached texts of new mounts; they are the same for every tool. */
const expectedTexts = new Map<string, string[]>();

/**
 * Renders the pages one after the other in the same place, runs the tool on each, and compares each with a new mount.
 * @param name unique name of the pages, used as cache key
 */
function renderInTurn(
  name: string,
  pages: readonly ReactElement[],
  tool: (root: Element) => void,
  expectedOf = fresh,
): void {
  const expected = expectedTexts.get(name) ?? pages.map(expectedOf);
  expectedTexts.set(name, expected);
  const { container, rerender, unmount } = render(<div />);
  pages.forEach((page, index) => {
    rerender(page);
    expect(plain(container.textContent), `page ${index}`).toBe(expected[index]);
    tool(container);
  });
  unmount();
}

const WRITINGS: readonly WritingProps[] = [
  { locale: 'zh-CN', unit: '万元' },
  { locale: 'zh-CN', unit: '元' },
  { locale: 'en', unit: '元' },
  { locale: 'en', unit: '亿元' },
  { locale: 'zh-CN', unit: undefined },
];

const money: Money = { value: '2803.23', unit: '万元' };
const change: ChangeReading = { trend: 'increase', base: 'last-year-budget', amount: money, rate: '14.1' };
const phrases = catalog(
  { in: '共{amount}{more}。', more: '（{change}）' },
  { in: 'In all {amount}{more}.', more: ' ({change})' },
);
const language = 'zh-CN';
const by = (words: WritingProps) => writer({ language, ...words });
const sentence = (words: WritingProps): ReactNode => {
  const w = by(words);
  const more = words.unit && w.phrase(phrases, 'more', { change: changeText(w, change) });
  return w.phrase(phrases, 'in', { amount: w.amount(money), more });
};
const withBase = { withBase: true };

const PARTS: Record<string, (words: WritingProps) => ReactNode> = {
  'an amount': (words) => by(words).amount(money),
  'an amount with a sign, in a column': (words) => by(words).amount(money, { sign: '+', places: 6, captionUnit: '元' }),
  'a percentage': (words) =>
    by(words).percent(words.unit === '元' ? '1.5' : '20', { sign: words.unit && ('+' as const) }),
  'a quantity': (words) => by(words).quantity('1200', words.unit, { places: words.unit ? 2 : 0 }),
  'an absence': (words) => by(words).absent({ absent: 'withheld' }),
  'a change': (words) => changeText(by(words), change),
  'a change with its base': (words) => changeText(by(words), change, withBase),
  'a list': (words) => <Takeaway>{by(words).list([sentence(words), words.unit])}</Takeaway>,
  Takeaway: (words) => <Takeaway>{sentence(words)}</Takeaway>,
  Notes: (words) => <Notes w={by(words)} notes={[{ key: 'only', content: sentence(words) }]} />,
  KeyFigures: (words) => (
    <KeyFigures
      figures={[
        {
          key: 'only',
          label: sentence(words),
          figure: by(words).amount(money),
          under: [words.unit && sentence(words), changeText(by(words), change, withBase)],
        },
      ]}
    />
  ),
  'quoted words': (words) => <Takeaway>{by(words).quote('原文')}</Takeaway>,
  'a quoted absence': (words) => <Takeaway>{by(words).quote({ absent: 'withheld', statement: '涉密' })}</Takeaway>,
  auditSentence: ({ locale }) => (
    <Takeaway>
      {auditSentence(writer({ locale, language }), { 'zh-CN': '合计', en: 'The total of 部门 is 1' })}
    </Takeaway>
  ),
  citation: ({ locale, unit }) => citation(writer({ locale, language }), sample2023(), unit && '2024-01-01'),
  sourceLine: (words) => sourceLine(by(words), sample2023().source),
  Table: (words) => (
    <Table
      title={sentence(words)}
      label=""
      unit={words.unit}
      locale={words.locale}
      head={
        <tr>
          <ColumnHead>
            {words.unit}
            {words.locale === 'en' && <b>en</b>}
          </ColumnHead>
        </tr>
      }
    >
      <tr>
        <RowHead>
          {words.locale === 'en' && <b>en</b>}
          {words.unit}
        </RowHead>
        <Cell>{sentence(words)}</Cell>
      </tr>
    </Table>
  ),
  Fact: (words) => <Fact label="label">{sentence(words)}</Fact>,
  measureText: (words) => measureText(writer(words), { kind: 'date', date: '2024-01-01', printed: '年初' }),
};

describe.each(tools)('tools that %s', (_, tool) => {
  it.each(Object.entries(PARTS))('do not break %s in any unit and language', (name, part) => {
    renderInTurn(
      name,
      [...WRITINGS, ...[...WRITINGS].reverse()].map((words) => <div key="page">{part(words)}</div>),
      tool,
    );
  });
});

// Of these tools, the two that work like page translation.
describe.each(tools.slice(0, 2))('translators that %s', (_, tool) => {
  it.each(sections.map((entry) => [entry.name, entry.Component] as const))(
    'do not break %s in any unit, language and document',
    (name, Component) => {
      renderInTurn(
        name,
        [sample2023(), parsed(planning)].flatMap((disclosure) =>
          WRITINGS.map((words) => <Component key="page" disclosure={disclosure} {...words} />),
        ),
        tool,
      );
    },
  );

  it('do not break a report with its findings', () => {
    renderInTurn(
      'report',
      [sample2023(), minimal(), parsed(planning)].flatMap((disclosure) =>
        (['zh-CN', 'en'] as const).map((locale) => (
          <BudgetReport
            key="page"
            disclosure={disclosure}
            findings={findingsOf(disclosure)}
            locale={locale}
            layout="tabs"
          />
        )),
      ),
      tool,
      mounted,
    );
  });

  it('do not break a comparison', () => {
    const sets = [[sample2023(), yearBefore2023()], departments(20), documents.slice(0, 2).map(([, each]) => each)];
    renderInTurn(
      'comparison',
      sets.flatMap((set) =>
        WRITINGS.map((words) => (
          <DisclosureComparison key="page" disclosures={set} locale={words.locale} unit={words.unit} />
        )),
      ),
      tool,
      mounted,
    );
  });

  it('do not break a viewer when the reader selects another unit', async () => {
    const include = ['three-public-expenses', 'budget-summary'] as const;
    const { container } = render(<ReportViewer disclosure={sample2023()} include={include} findings={false} />);
    await act(async () => {});
    const figures = () => [...container.querySelectorAll('.bd-amount')].map((each) => plain(each.textContent));
    for (const unit of ['元', '亿元', '万元'] as const) {
      tool(container);
      const radio = screen.getByRole('radio', { name: new RegExp(`^[‹›]*${[...unit].join('[‹›]*')}[‹›]*$`) });
      radio.focus();
      fireEvent.click(radio);
      expect(radio).toHaveFocus();
      const { container: other, unmount } = render(
        <ReportViewer disclosure={sample2023()} include={include} findings={false} unit={unit} />,
      );
      expect(figures()).toEqual([...other.querySelectorAll('.bd-amount')].map((each) => each.textContent));
      unmount();
    }
  });

  it('do not break a table that is filtered and sorted', () => {
    const { Component } = sections.find(({ name }) => name === 'general-public-budget') ?? {};
    if (Component === undefined) throw new Error('no such section');
    const disclosure = sample2023();
    const { container, rerender } = render(<Component disclosure={disclosure} />);
    const act = (root: Element) => {
      fireEvent.change(root.querySelector('input') as Element, { target: { value: '行政' } });
      fireEvent.click(root.querySelector('th .bd-sort') as Element);
    };
    tool(container);
    act(container);
    tool(container);
    rerender(<Component disclosure={disclosure} unit="元" locale="en" />);
    tool(container);
    const other = render(<Component disclosure={disclosure} unit="元" locale="en" />);
    act(other.container);
    expect(plain(container.textContent)).toBe(other.container.textContent);
  });
});

/** (b) Written by hand with care: React tables, bars as inline SVG, tabs with a little state. */
import { useState } from 'react';

export function Bars({ title, rows }) {
  const most = Math.max(...rows.map(({ value }) => value), 1);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg className="chart" width="100%" height={rows.length * 28} role="img" aria-label={title}>
        {rows.map(({ label, value, text }, index) => (
          <g key={index}>
            <text x="0" y={index * 28 + 18}>
              {label}
            </text>
            <rect x="30%" y={index * 28 + 6} width={`${(value / most) * 50}%`} height="16" />
            <text x="82%" y={index * 28 + 18}>
              {text}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

export function DataTable({ caption, head, rows }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index}>{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Sections({ sections, Chart = Bars, Table = DataTable }) {
  return sections.map(({ heading, blocks }, index) => (
    <section key={index}>
      <h2>{heading}</h2>
      {blocks.map((block, position) => {
        if (block.type === 'table') return <Table key={position} {...block} />;
        if (block.type === 'chart') return <Chart key={position} {...block} />;
        return <p key={position}>{block.text}</p>;
      })}
    </section>
  ));
}

export function chaptersOf(sections) {
  return [...new Set(sections.map(({ chapter }) => chapter))];
}

export function App({ content, layout }) {
  const chapters = chaptersOf(content);
  const [open, setOpen] = useState(chapters[0]);
  if (layout === 'stacked') return <Sections sections={content} />;
  return (
    <>
      <div role="tablist">
        {chapters.map((chapter) => (
          <button
            key={chapter}
            type="button"
            role="tab"
            aria-selected={open === chapter}
            onClick={() => setOpen(chapter)}
          >
            {chapter}
          </button>
        ))}
      </div>
      {chapters.map((chapter) => (
        <div key={chapter} role="tabpanel" hidden={open !== chapter}>
          <Sections sections={content.filter((section) => section.chapter === chapter)} />
        </div>
      ))}
    </>
  );
}

/** (c) Common: recharts in the initial bundle, tabs by Radix. */
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { chaptersOf, Sections } from './bare.jsx';

function Chart({ title, rows }) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <ResponsiveContainer className="chart" width="100%" height={rows.length * 28 + 8}>
        <BarChart data={rows} layout="vertical">
          <XAxis type="number" hide />
          <YAxis type="category" dataKey="label" width={180} />
          <Bar dataKey="value" fill="#174a84" isAnimationActive={false}>
            <LabelList dataKey="text" position="right" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}

export function App({ content, layout }) {
  if (layout === 'stacked') return <Sections sections={content} Chart={Chart} />;
  const chapters = chaptersOf(content);
  return (
    <Root defaultValue={chapters[0]}>
      <List>
        {chapters.map((chapter) => (
          <Trigger key={chapter} value={chapter}>
            {chapter}
          </Trigger>
        ))}
      </List>
      {chapters.map((chapter) => (
        <Content key={chapter} value={chapter} forceMount className="radix-panel">
          <Sections sections={content.filter((section) => section.chapter === chapter)} Chart={Chart} />
        </Content>
      ))}
    </Root>
  );
}

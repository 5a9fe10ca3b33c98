/** Line items of (b): a table that sorts and filters its rows, with all rows in the page. */
import { useState } from 'react';

export function Items({ items }) {
  const [order, setOrder] = useState();
  const [query, setQuery] = useState('');
  const rows = items.filter(({ name }) => name.includes(query));
  if (order) rows.sort((a, b) => (order === 'descending' ? -1 : 1) * (Number(a.amount) - Number(b.amount)));
  return (
    <>
      <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      <p role="status">{rows.length}</p>
      <table>
        <thead>
          <tr>
            <th>科目</th>
            <th aria-sort={order ?? 'none'}>
              <button type="button" onClick={() => setOrder(order === 'descending' ? 'ascending' : 'descending')}>
                金额
              </button>
            </th>
            <th>占比</th>
            <th>增减</th>
            <th>主要原因</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, amount, share, change, reason }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{amount}</td>
              <td>{share}%</td>
              <td>{change}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

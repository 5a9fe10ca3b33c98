import css from '../../src/tokens.css?raw';
import { readTokens } from './tokens.js';

/** Table of all public tokens: name, default in the light theme, and use. */
export function TokenTable() {
  const tokens = readTokens(css);
  const groups = [...new Set(tokens.map((token) => token.group))];
  return (
    <>
      {groups.map((group) => (
        <table key={group}>
          <caption>{group}</caption>
          <thead>
            <tr>
              <th scope="col">Token</th>
              <th scope="col">Default</th>
              <th scope="col">Use</th>
            </tr>
          </thead>
          <tbody>
            {tokens
              .filter((token) => token.group === group)
              .map(({ name, value, comment }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>
                    {value.startsWith('#') && <span className="token-swatch" style={{ background: value }} />}
                    <code>{value}</code>
                  </td>
                  <td>{comment}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

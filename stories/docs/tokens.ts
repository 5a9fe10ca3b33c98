/** A public token, parsed from the stylesheet, so that the page is always up to date. */
export interface Token {
  name: string;
  value: string;
  comment: string;
  group: string;
}

/** The tokens in the first rule of `tokens.css`, with the comment of their group. */
export function readTokens(css: string): Token[] {
  const block = css.slice(css.indexOf('.bd-root {'), css.indexOf('\n}', css.indexOf('.bd-root {')));
  const found: Token[] = [];
  let group = '';
  for (const match of block.matchAll(
    /^ {2}\/\* (?<group>[^*]+) \*\/$|^ {2}--_bd-[\w-]+:\s*var\(\s*(?<name>--bd-[\w-]+),\s*(?<value>[^;]+?)\s*\);(?:\s*\/\* (?<comment>[^*]+) \*\/)?/gm,
  )) {
    const groups = match.groups ?? {};
    if (groups.group !== undefined) group = groups.group;
    else if (groups.name !== undefined) {
      found.push({
        name: groups.name,
        value: (groups.value ?? '').replace(/\s+/g, ' '),
        comment: groups.comment ?? '',
        group,
      });
    }
  }
  return found;
}

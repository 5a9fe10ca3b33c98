import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Generates props.json and llms.txt: the components and their props, with their TSDoc. */

const ROOT = fileURLToPath(new URL('../', import.meta.url));

export interface Prop {
  name: string;
  type: string;
  required: boolean;
  /** The default: a value or a description. */
  default?: string;
  description: string;
}

export interface Component {
  name: string;
  description: string;
  /** The element whose HTML attributes it also takes. */
  element: string;
  props: Prop[];
}

export interface Manifest {
  components: Component[];
  functions: { name: string; signature: string; description: string }[];
}

function textOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/(?<=\S)\n(?=\S)/g, ' ')
    .trim();
}

function isDeprecated(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  return symbol.getJsDocTags(checker).some(({ name }) => name === 'deprecated');
}

/** The text of `@default`. */
function defaultOf(symbol: ts.Symbol, checker: ts.TypeChecker): { default?: string } {
  const tag = symbol.getJsDocTags(checker).find(({ name }) => name === 'default');
  return tag ? { default: ts.displayPartsToString(tag.text).replace(/\s+/g, ' ').trim() } : {};
}

/** Whether a prop is declared here, not an HTML attribute. */
function isOurs(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) =>
    declaration.getSourceFile().fileName.startsWith(`${ROOT}src/`),
  );
}

/** The type as written in the declaration of the prop; unions of literals are spelled out. */
function typeOf(symbol: ts.Symbol, checker: ts.TypeChecker, place: ts.Node): string {
  const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, place));
  const members = type.isUnion() ? type.types : [];
  if (members.length > 0 && members.every((member) => member.isLiteral())) {
    return members.map((member) => (member.isLiteral() ? JSON.stringify(member.value) : '')).join(' | ');
  }
  const [declaration] = symbol.declarations ?? [];
  const written = declaration && ts.isPropertySignature(declaration) ? declaration.type?.getText() : undefined;
  return (written ?? checker.typeToString(type, place)).replace(/\s*\|\s*undefined$/, '').replace(/\s+/g, ' ');
}

function propsOf(type: ts.Type, checker: ts.TypeChecker, place: ts.Node): Prop[] {
  return type
    .getProperties()
    .filter(isOurs)
    .map((symbol) => ({
      name: symbol.name,
      type: typeOf(symbol, checker, place),
      required: (symbol.flags & ts.SymbolFlags.Optional) === 0,
      ...defaultOf(symbol, checker),
      description: textOf(symbol, checker),
    }))
    .sort((a, b) => Number(b.required) - Number(a.required) || (a.name < b.name ? -1 : 1));
}

/** The components and functions that `src/index.ts` exports, without deprecated names. */
export function manifest(): Manifest {
  const config = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const entry = `${ROOT}src/index.ts`;
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!source || !module) throw new Error('src/index.ts exports nothing.');
  const found: Manifest = { components: [], functions: [] };
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if ((symbol.flags & ts.SymbolFlags.Value) === 0 || isDeprecated(symbol, checker)) continue;
    const { name } = exported;
    const description = textOf(symbol, checker);
    const type = checker.getTypeOfSymbolAtLocation(symbol, source);
    const [signature] = type.getCallSignatures();
    if (!signature) continue;
    const [props] = signature.getParameters();
    if (/^[A-Z]/.test(name) && props) {
      const taken = checker.getTypeOfSymbolAtLocation(props, source);
      const ref = taken.getProperty('ref');
      const element = ref
        ? (/Ref<(\w+)>/.exec(checker.typeToString(checker.getTypeOfSymbolAtLocation(ref, source)))?.[1] ?? '')
        : '';
      found.components.push({ name, description, element, props: propsOf(taken, checker, source) });
    } else found.functions.push({ name, signature: checker.signatureToString(signature), description });
  }
  found.components.sort((a, b) => (a.name < b.name ? -1 : 1));
  found.functions.sort((a, b) => (a.name < b.name ? -1 : 1));
  return found;
}

/** `props.json`. */
export function propsJson(of: Manifest): string {
  return `${JSON.stringify(of, null, 2)}\n`;
}

const INTRODUCTION = `# budget-disclosure

> Typed, embeddable React components (React 18.2, 18.3, 19) that show the budget disclosures of Chinese government departments
> (部门预算公开). Figures are shown as printed. What was not printed is never shown as 0. All content is in the server's HTML.

Parse untrusted data with \`parseDisclosure\`, which never throws and returns \`{ ok: true, disclosure }\` or \`{ ok: false, issues }\`. Components take
the parsed \`disclosure\`, keep no state and need no provider. Import \`budget-disclosure/styles.css\` once. \`budget-disclosure/model\` has the
types, \`parseDisclosure\` and \`auditDisclosure\` without React. \`budget-disclosure/schema.json\` is the JSON Schema of the data,
\`budget-disclosure/samples/bayingolin-2023.json\` a complete disclosure. Amounts are decimal strings; an absence is \`{ absent: kind, statement? }\`.

\`\`\`tsx
import { BudgetReport, parseDisclosure } from 'budget-disclosure';
import 'budget-disclosure/styles.css';
import data from 'budget-disclosure/samples/bayingolin-2023.json';

const result = parseDisclosure(data);

export function App() {
  if (!result.ok) return <pre>{result.issues.map(({ message }) => message).join('\\n')}</pre>;
  return <BudgetReport disclosure={result.disclosure} layout="tabs" />;
}
\`\`\`
`;

/** `llms.txt`: the same as text. */
export function llmsText({ components, functions }: Manifest): string {
  const line = ({ name, type, required, default: standard, description }: Prop) =>
    `- \`${name}${required ? '' : '?'}: ${type}\`: ${description.replace(/\s+/g, ' ')}${standard ? ` Default: ${standard}.` : ''}`;
  const all = components.flatMap(({ props }) => props.map(line));
  // Props of most components are listed once.
  const shared = [...new Set(all)].filter((one) => all.filter((other) => other === one).length > components.length / 2);
  const parts = components.map(({ name, description, props }) => {
    const lines = props.map(line);
    const own = lines.filter((one) => !shared.includes(one));
    const common = props.filter((_, index) => shared.includes(lines[index] ?? '')).map((prop) => `\`${prop.name}\``);
    const also = common.length > 0 ? `Also takes ${common.join(', ')}.` : '';
    return [`### ${name}`, description, own.join('\n'), also].filter(Boolean).join('\n\n');
  });
  const once = ['Props of most components, besides the HTML attributes of their element:', shared.join('\n')];
  const calls = functions.map(
    ({ name, signature, description }) => `### ${name}\n\n\`${name}${signature}\`\n\n${description}`,
  );
  return `${[INTRODUCTION.trim(), '## Components', ...once, ...parts, '## Functions', ...calls].join('\n\n')}\n`;
}

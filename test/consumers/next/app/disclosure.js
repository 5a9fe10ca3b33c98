import { parseDisclosure } from 'budget-disclosure';
import data from 'budget-disclosure/samples/bayingolin-2023.json';

const result = parseDisclosure(data);
if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));

export const { disclosure } = result;

import { HOMES } from '../src/model/sections.js';

/** Data as `parseDisclosure` gives it back: a section that it leaves out is missing. */
export function withMissing(data: object): object {
  const leftOut = Object.keys(HOMES).filter((part) => !part.includes('.') && !(part in data));
  return { ...data, ...Object.fromEntries(leftOut.map((part) => [part, { absent: 'missing' }])) };
}

/** Longest part of a file name: with others and an ending it stays below what file systems take. */
const LONGEST = 60;

/** A file name of these parts that every file system takes: 某部门_2023年部门预算_收入.csv. */
export function fileName(parts: readonly string[], ending: string): string {
  const clean = parts.map(safe).filter((part) => part !== '');
  return `${clean.join('_') || 'budget-disclosure'}.${ending}`;
}

function safe(part: string): string {
  const plain = part
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\\/:*?"<>|：]/g, '-')
    .replace(/\s+/g, '');
  const short = [...plain].slice(0, LONGEST).join('');
  return short.replace(/^[.\-_]+|[.\-_]+$/g, '');
}

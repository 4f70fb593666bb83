import type { Range } from '../language/index.ts';
import { HOLDERS } from './stat-words.ts';

const AFTER = /^['’]s?\s(\p{Ll}{3,20})(?!\p{L})/u;
const BEFORE = /(?<!\p{L})(\p{Ll}{3,20})\s(?:van|of)\s$/u;

/** A name becomes what of its owner is meant: "X's company". */
export function widenName(text: string, [start, end]: Range): Range {
  const after = AFTER.exec(text.slice(end, end + 30));
  if (after && HOLDERS.has(after[1] ?? '')) return [start, end + after[0].length];
  const before = BEFORE.exec(text.slice(Math.max(0, start - 30), start));
  if (before && HOLDERS.has(before[1] ?? '')) return [start - before[0].length, end];
  return [start, end];
}

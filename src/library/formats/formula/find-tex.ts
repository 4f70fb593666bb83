import type { Range } from '../../../language/index.ts';
import { readsAsTex } from './reads-as-tex.ts';

/** Longer than any formula that stands in a text. */
const LONGEST = 3_000;
const OPENING = /\$\$?|\\\[|\\\(|\\begin\{[a-z]{4,12}\*?\}/gu;
const CLOSING: Readonly<Record<string, string>> = { $: '$', $$: '$$', '\\[': '\\]', '\\(': '\\)' };
export const TEX_ENVIRONMENT =
  /^\\begin\{(?:equation|align|aligned|alignat|gather|multline|eqnarray|displaymath|math|matrix|[pbv]matrix|cases|split|array)\*?\}$/u;

/** Where TeX stands in a text, with its signs around it: `$x$`, `$$…$$`, `\(…\)`, `\[…\]`, environments. */
export function findTex(text: string): Range[] {
  if (!text.includes('$') && !text.includes('\\')) return [];
  const placeOf = createFinder(text);
  const found: Range[] = [];
  let end = 0;
  for (const { 0: open, index } of text.matchAll(OPENING)) {
    if (index < end) continue;
    const from = index + open.length;
    const close = CLOSING[open] ?? open.replace('begin', 'end');
    const to = placeOf(close, from);
    if (to < 0 || to - from > LONGEST) continue;
    // Of two beginnings the inner one is meant.
    if (open !== close && isBetween(placeOf(open, from), from, to)) continue;
    const isFormula =
      open === '$'
        ? standsAsInline(text, index, to) && readsAsTex(text.slice(from, to))
        : TEX_ENVIRONMENT.test(open) || (open in CLOSING && readsAsTex(text.slice(from, to)));
    if (!isFormula) continue;
    end = to + close.length;
    found.push([index, end]);
  }
  return found;
}

function isBetween(place: number, from: number, to: number): boolean {
  return place >= from && place < to;
}

const NEAR = /[\p{L}\p{N}$\\]/u;

/** As Pandoc has it: no space inside the signs, no letter or digit right outside. An amount is none. */
export function standsAsInline(text: string, start: number, end: number): boolean {
  const inside = text.slice(start + 1, end);
  return (
    !NEAR.test(text.charAt(start - 1)) &&
    !NEAR.test(text.charAt(end + 1)) &&
    inside !== '' &&
    !/^\s|[\s\\]$/u.test(inside)
  );
}

/** Where a sign stands next, looked for only once however often it is asked. */
function createFinder(text: string): (sign: string, from: number) => number {
  const known = new Map<string, number>();
  return (sign, from) => {
    const last = known.get(sign);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    const place = text.indexOf(sign, from);
    known.set(sign, place);
    return place;
  };
}

import { isGlossary } from '../terms/lines.ts';
import { inlineText, leadingBold, type InlineText } from './inline-text.ts';

/** Between a term in bold and its explanation, on either side of where the bold ends. */
const SEPARATED = /[:=–—-]\s*$|^\s*[:=–—-]\s*\S/u;

/** Terms in bold that begin lines: one may as well be a remark. */
const FEWEST = 2;

/**
 * A paragraph whose lines each begin with a term and its explanation → one part for each of them; also
 * one whose terms are in bold, where lines may go on. Any other text as it is.
 */
export function splitGlossary(token: InlineText): InlineText[] {
  const children = token.children ?? [];
  const starts = children.flatMap(({ type }, place) =>
    type === 'softbreak' || type === 'hardbreak' ? [place + 1] : [],
  );
  if (starts.length === 0) return [token];
  const lines = [0, ...starts].map((from, place) => ({
    children: children.slice(from, starts[place]),
  }));
  if (isGlossary(lines.map(inlineText))) return lines;
  const places = lines.flatMap((line, place) => (isExplained(line) ? [place] : []));
  if (places.length < FEWEST) return [token];
  // What stands above the first of them is a part of its own.
  const parts = places[0] === 0 ? places : [0, ...places];
  return parts.map((from, place) => ({
    children: lines.slice(from, parts[place + 1]).flatMap((line) => line.children),
  }));
}

function isExplained(line: InlineText): boolean {
  const end = leadingBold(line);
  if (end === 0) return false;
  const text = inlineText(line);
  return SEPARATED.test(text.slice(0, end)) || SEPARATED.test(text.slice(end));
}

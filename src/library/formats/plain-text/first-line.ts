import { foldWhiteSpace } from '../../fold-white-space.ts';
import type { Block } from '../../types.ts';
import { readByline } from '../parts/byline.ts';
import { isBody, looksLikeTitle } from '../parts/headings.ts';
import { BULLET, NUMBERED } from '../parts/list-marks.ts';
import { readHeader } from './header-fields.ts';

const LONGEST = 100;
/** Fewer blocks are a note, which may begin with anything. */
const FEWEST_BLOCKS = 4;
const RULE = /^\s*([-=_*~#])(?:\s*\1){2,}\s*$/u;

/**
 * The title that the first line of a plain text is by its form, though the text goes on right below:
 * alone above an empty line or a rule, or in capitals. Null where it is none.
 */
export function findFirstLine(text: string, blocks: readonly Block[]): string | null {
  if (blocks.length < FEWEST_BLOCKS || !blocks.some(isBody)) return null;
  const lines = text.split('\n', 40);
  const first = lines.findIndex((line) => line.trim() !== '' && !RULE.test(line));
  const line = foldWhiteSpace(lines[first] ?? '');
  const next = lines[first + 1] ?? '';
  const isApart =
    next.trim() === '' || RULE.test(next) || (isInCapitals(line) && !isInCapitals(next));
  if (!isApart || line.length > LONGEST || BULLET.test(line) || NUMBERED.test(line)) return null;
  if (readByline(line) || readHeader(line).found) return null;
  return looksLikeTitle({ kind: 'paragraph', text: line }) ? line : null;
}

function isInCapitals(line: string): boolean {
  return /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line);
}

import { parseDate } from './dates.ts';
import { foldWhiteSpace } from '../fold-white-space.ts';
import { authorsOf } from './metadata.ts';
import type { Metadata } from '../types.ts';

/** What Pandoc's title block says, and the text below it. */
export interface TitleBlock {
  readonly stated: Pick<Metadata, 'title' | 'author' | 'authors' | 'date'>;
  readonly body: string;
}

/**
 * At most three fields at the very top, each "%" and what goes on, moved in, on the next lines; then
 * an empty line or the end.
 */
const BLOCK =
  /^(?:%(?![%!])[^\n]{0,500}(?:\n[ \t]+\S[^\n]{0,500}){0,20}(?:\n|$)){1,3}(?=[ \t]*(?:\n|$))/u;
const FIELD = /^%(?<first>[^\n]*)(?<rest>(?:\n[ \t]+\S[^\n]*)*)/gmu;
/** What begins so is a line of LaTeX or a program that is meant for somebody else. */
const COMMENT = /^%\s*(?:!TeX|-\*-|\\|\$)/iu;

/** Takes Pandoc's title block ("% title", "% authors", "% date") off a text; null where it has none. */
export function splitTitleBlock(text: string): TitleBlock | null {
  const block = BLOCK.exec(text)?.[0];
  if (block === undefined || COMMENT.test(block)) return null;
  const [title = [], authors = [], date = []] = Array.from(
    block.matchAll(FIELD),
    ({ groups = {} }) => `${groups['first'] ?? ''}${groups['rest'] ?? ''}`.split('\n'),
  );
  const names = authors
    .flatMap((line) => line.split(';'))
    .map(foldWhiteSpace)
    .filter((name) => name !== '');
  const stated = {
    title: orNull(title.join(' ')),
    author: orNull(names.join(', ')),
    ...authorsOf(names),
    date: parseDate(foldWhiteSpace(date.join(' '))),
  };
  const hasText = stated.title !== null || stated.author !== null;
  return hasText ? { stated, body: text.slice(block.length) } : null;
}

function orNull(text: string): string | null {
  const folded = foldWhiteSpace(text);
  return folded === '' ? null : folded;
}

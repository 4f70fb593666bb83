import { UserError } from '../../system/index.ts';

/** Longest query, in UTF-16 code units: the `max_length` of the commands' options. */
export const LONGEST_QUERY = 300;

/** Anything but white space and signs that are not seen. */
const VISIBLE = /[^\s\p{Z}\p{C}\p{M}]/u;

/**
 * The query without white space around it.
 * @throws UserError `empty-query`, `query-too-long`
 */
export function checkQuery(query: string): string {
  const trimmed = query.trim();
  if (!VISIBLE.test(trimmed)) throw new UserError('empty-query', {});
  if (trimmed.length > LONGEST_QUERY) {
    throw new UserError('query-too-long', { length: trimmed.length, most: LONGEST_QUERY });
  }
  return trimmed;
}

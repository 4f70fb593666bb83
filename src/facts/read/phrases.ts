import { type Token, tokenAt } from '../../language/index.ts';
import type { PhraseTable } from './phrase-table.ts';

/** Something with tokens in which phrases are looked for. */
export interface Tokenized {
  readonly tokens: readonly Token[];
}

/** A phrase found, and the place of the token after it. */
export interface Found {
  readonly phrase: string;
  readonly next: number;
}

/** How phrases are looked up: in lower case, or as the text has them. */
type Form = 'lower' | 'text';

function wordOf({ lower, text }: Token, form: Form): string {
  return form === 'lower' ? lower : text;
}

/** The longest of the phrases that begins at a token, looked up as `form` gives it. */
export function phraseAt(
  { tokens }: Tokenized,
  place: number,
  known: PhraseTable<unknown>,
  form: Form = 'lower',
): Found | null {
  const first = tokens[place];
  if (!first || !known.begins.has(wordOf(first, form))) return null;
  let phrase = '';
  let found: Found | null = null;
  for (let next = place; next < place + known.longest; next++) {
    const token = tokens[next];
    if (!token) break;
    phrase += (next > place && token.gap ? ' ' : '') + wordOf(token, form);
    if (known.has(phrase)) found = { phrase, next: next + 1 };
  }
  return found;
}

/** The longest of the phrases that ends right before a token: the place of its first token. */
export function phraseBefore(
  { tokens }: Tokenized,
  place: number,
  known: PhraseTable<unknown>,
): number | null {
  const last = tokens[place - 1];
  if (!last || !known.ends.has(last.lower)) return null;
  let phrase = '';
  let found: number | null = null;
  for (let first = place - 1; first >= Math.max(0, place - known.longest); first--) {
    const token = tokenAt(tokens, first);
    phrase = token.lower + phrase;
    if (known.has(phrase)) found = first;
    if (token.gap) phrase = ` ${phrase}`;
  }
  return found;
}

/** Whether nothing stands between a token and the one before it. */
export function isGlued({ tokens }: Tokenized, place: number): boolean {
  const token = tokens[place];
  return token !== undefined && place > 0 && !token.gap;
}

import type { Lexicon } from './lexicon-type.ts';
import type { PhraseTable } from './phrase-table.ts';
import { tokenAt, type Token } from './tokens.ts';

/** A text being read for figures. */
export interface Reading {
  readonly text: string;
  readonly language: string | null;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** A phrase found, and the place of the token after it. */
export interface Found {
  readonly phrase: string;
  readonly next: number;
}

/** The longest of the phrases that begins at a token, looked up as `form` gives it. */
export function phraseAt(
  { tokens }: Reading,
  place: number,
  known: PhraseTable<unknown>,
  form: 'lower' | 'text' = 'lower',
): Found | null {
  if (!known.begins.has(tokenAt(tokens, place)[form])) return null;
  let phrase = '';
  let found: Found | null = null;
  for (let next = place; next < place + known.longest; next++) {
    const token = tokenAt(tokens, next);
    if (token.kind === 'edge') break;
    phrase += (next > place && token.gap ? ' ' : '') + token[form];
    if (known.has(phrase)) found = { phrase, next: next + 1 };
  }
  return found;
}

/** The longest of the phrases that ends right before a token: the place of its first token. */
export function phraseBefore(
  { tokens }: Reading,
  place: number,
  known: PhraseTable<unknown>,
): number | null {
  if (!known.ends.has(tokenAt(tokens, place - 1).lower)) return null;
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
export function isGlued({ tokens }: Reading, place: number): boolean {
  const token = tokenAt(tokens, place);
  return token.kind !== 'edge' && place > 0 && !token.gap;
}

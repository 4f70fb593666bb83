import type { CompanyLexicon } from '../lexicon/index.ts';
import type { Token } from '../tokens.ts';
import type { Chain, Evidence } from '../types.ts';

/** One text as the cues see it. */
export interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: CompanyLexicon;
  readonly language: string | null;
  /** Most words have a capital, so that it tells nothing: a title, a language like German. */
  readonly isTitle: boolean;
  /** How much the text speaks of business, from 0 to 1.5. */
  readonly business: number;
  /** Whether the library writes a word with a small letter. */
  readonly isCommon: (word: string) => boolean;
}

/** A cue adds to the evidence of one chain. */
export type Cue = (chain: Chain, context: Context, evidence: Evidence) => void;

const CLOSE = /^ ?["'“‘„«»”(]?$/u;

/** The word before the token at a place, lower case; empty where punctuation stands between. */
export function wordBefore({ tokens }: Context, place: number): string {
  const gap = tokens[place]?.gap ?? '';
  if (gap === ' ') return tokens[place - 1]?.text.toLowerCase() ?? '';
  return CLOSE.test(gap) && gap !== '' ? (tokens[place - 1]?.text.toLowerCase() ?? '') : '';
}

/** The word after the token at a place, lower case; empty where punctuation stands between. */
export function wordAfter({ tokens }: Context, place: number): string {
  const next = tokens[place + 1];
  if (next?.gap === ' ') return next.text.toLowerCase();
  return next && /^['’"”]? $/u.test(next.gap) ? next.text.toLowerCase() : '';
}

/** Whether the text itself counts the word as one with a capital. */
export function isCapital(word: string | undefined): boolean {
  const code = word?.charCodeAt(0) ?? 97;
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word ?? '');
}

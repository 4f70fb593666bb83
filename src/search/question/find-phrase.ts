import type { Phrases } from './question-words.ts';
import type { AskedToken } from './types.ts';

/** Phrases of nothing but function words ask only here, within the first words. */
const LATEST_START = 2;

/** Where a phrase stands: its first place, and how many words it has. */
export interface FoundPhrase {
  readonly start: number;
  readonly length: number;
}

/** The places of its words. */
export function placesOf({ start, length }: FoundPhrase): number[] {
  return Array.from({ length }, (_, at) => start + at);
}

/** The places of what a question ends with, where it is one of the phrases. */
export function findEnd(tokens: readonly AskedToken[], list: Phrases): number[] {
  const found = list.find((phrase) =>
    phrase.every((word, place) => tokens[tokens.length - phrase.length + place]?.word === word),
  );
  return found ? placesOf({ start: tokens.length - found.length, length: found.length }) : [];
}

/** The places of all of the phrases that stand in the question. */
export function findEach(tokens: readonly AskedToken[], list: Phrases): number[] {
  return list.flatMap((phrase) =>
    Array.from(tokens.keys()).flatMap((start) =>
      phrase.every((word, place) => tokens[start + place]?.word === word)
        ? placesOf({ start, length: phrase.length })
        : [],
    ),
  );
}

/** The longest of the phrases that stand in the question. */
export function findPhrase(tokens: readonly AskedToken[], list: Phrases): FoundPhrase | null {
  let best: FoundPhrase | null = null;
  for (const phrase of list) {
    if (best && phrase.length <= best.length) continue;
    const start = tokens.findIndex((_, at) => standsAt(phrase, tokens, at));
    if (start >= 0) best = { start, length: phrase.length };
  }
  return best;
}

function standsAt(phrase: readonly string[], tokens: readonly AskedToken[], at: number): boolean {
  if (!phrase.every((word, place) => tokens[at + place]?.word === word)) return false;
  const isBare = phrase.every((_, place) => tokens[at + place]?.stop);
  return !isBare || at <= LATEST_START;
}

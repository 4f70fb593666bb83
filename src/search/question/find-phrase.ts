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
    startsOf(phrase, tokens).flatMap((start) =>
      hasAt(phrase, tokens, start) ? placesOf({ start, length: phrase.length }) : [],
    ),
  );
}

/** The longest of the phrases that stand in the question. */
export function findPhrase(tokens: readonly AskedToken[], list: Phrases): FoundPhrase | null {
  let best: FoundPhrase | null = null;
  for (const phrase of list) {
    if (best && phrase.length <= best.length) continue;
    const start = startsOf(phrase, tokens).find((at) => standsAt(phrase, tokens, at));
    if (start !== undefined) best = { start, length: phrase.length };
  }
  return best;
}

const NOWHERE: readonly number[] = [];

/** Where the first word of a phrase stands: nowhere, for most of the hundreds that each question is read for. */
function startsOf([first]: readonly string[], tokens: readonly AskedToken[]): readonly number[] {
  let starts: number[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.word === first) (starts ??= []).push(at);
  }
  return starts ?? NOWHERE;
}

function hasAt(phrase: readonly string[], tokens: readonly AskedToken[], at: number): boolean {
  return phrase.every((word, place) => tokens[at + place]?.word === word);
}

function standsAt(phrase: readonly string[], tokens: readonly AskedToken[], at: number): boolean {
  if (!hasAt(phrase, tokens, at)) return false;
  const isBare = phrase.every((_, place) => tokens[at + place]?.stop);
  return !isBare || at <= LATEST_START;
}

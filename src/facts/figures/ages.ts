import { languagePacks, type PhraseList, toPhrases } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import { readPassage } from '../read/index.ts';
import type { Figure } from '../types.ts';
import type { Candidate } from './candidates/candidate.ts';
import { FigureReading } from './figure-reading.ts';
import type { BareFigure, Found } from './found.ts';
import { countBefore } from './in-order.ts';
import { tellFigures } from './tell-figures.ts';

const OLDEST = 120;
const NAME = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,40}";

/** Each finds the age as `age`; of the phrases of a language those that it has. */
const patterns = new Map<string | null, readonly RegExp[]>();

function patternsOf(language: string | null): readonly RegExp[] {
  const known = patterns.get(language);
  if (known) return known;
  const { figures = null } = languagePacks.get(language ?? '') ?? {};
  const own: RegExp[] = [];
  const add = (source: string) => own.push(new RegExp(source, 'gdu'));
  const age = '(?<age>\\d{1,3})';
  const ends = toAny(figures?.ageEnds);
  // "De 79-jarige Gerrit Blom", "a 79-year-old".
  if (ends !== null) add(`(?<![\\p{L}\\p{N}.,-])${age}[- ](?:${ends})(?!\\p{L})`);
  const before = toAny(figures?.ages);
  if (before !== null) add(`(?<!\\p{L})(?:${before})\\s${age}(?![\\p{L}\\p{N}%]|[.,]\\d)`);
  // "Sanne Kuiper (34)".
  add(`${NAME}\\s\\(${age}\\)`);
  const adverbs = toAny(figures?.ageAdverbs);
  const some = adverbs === null ? '' : `(?:(?:${adverbs})\\s)?`;
  const end = '(?=,\\s\\p{Ll}|[.;!?](?:\\s|$)|$)';
  // "Oona Laine, 47.", "de actrice, inmiddels 71, speelt".
  add(`${NAME},\\s${some}${age}${end}`);
  if (adverbs !== null) add(`\\p{L},\\s(?:${adverbs})\\s${age}${end}`);
  // "A chef who is only 26."
  const verbs = toAny(figures?.ageVerbs);
  const persons = toAny(figures?.agePersons);
  if (verbs !== null && persons !== null)
    add(`(?<!\\p{L})(?:${NAME}|(?:${persons})),?\\s(?:${verbs})\\s${some}${age}${end}`);
  patterns.set(language, own);
  return own;
}

function toAny(list: PhraseList | undefined): string | null {
  const phrases = [...toPhrases(list ?? '')].toSorted((a, b) => b.length - a.length);
  return phrases.length > 0 ? phrases.join('|') : null;
}

/**
 * How old people of a passage are told to be. They are no data of a text in general, and what is asked
 * for by "leeftijd".
 */
export function findAges({ text, language, kind }: Passage): Figure[] {
  if (kind === 'code' || kind === 'table-row') return [];
  const places = new Map<number, string>();
  for (const pattern of patternsOf(language)) {
    for (const { indices } of text.matchAll(pattern)) {
      const [start = -1, end = -1] = indices?.groups?.['age'] ?? [];
      const digits = text.slice(start, end);
      if (Number(digits) > 0 && Number(digits) <= OLDEST) places.set(start, digits);
    }
  }
  if (places.size === 0) return [];
  const reading = new FigureReading(readPassage(text, language));
  const found = Array.from(places)
    .toSorted(([a], [b]) => a - b)
    .map(([start, digits]): Found => toFound(reading, start, digits));
  return tellFigures(reading, found, kind);
}

function toFound({ tokens }: FigureReading, start: number, text: string): Found {
  const first = countBefore(tokens, start);
  const end = start + text.length;
  const value = Number(text);
  const candidate: Candidate = {
    kind: 'duration',
    first,
    next: first + 1,
    start,
    end,
    value,
    to: null,
    margin: null,
    unit: 'year',
    quantities: [],
  };
  const figure: BareFigure = {
    kind: 'duration',
    text,
    start,
    end,
    value,
    to: null,
    margin: null,
    unit: 'year',
    elided: null,
    qualifier: null,
    counted: null,
  };
  return { candidate, figure };
}

import { dimensionOf, type Figure } from '../../../facts/index.ts';
import {
  type Dimension,
  languagePacks,
  type MeasureRow,
  type Range,
  toPhrases,
} from '../../../language/index.ts';
import { listedWords } from './listed-words.ts';
import { type Telling, toTelling } from './tellings.ts';
import { collectForms } from './told-forms.ts';

/** What a noun of a topic asks for. */
export interface Measure {
  readonly dimensions: readonly Dimension[];
  /** What finds the words of any language by which a text tells it; null where only the noun does. */
  readonly told: ReadonlyMap<Dimension, Telling> | null;
}

/** Shorter nouns are no end of a compound: "tijd" of "schermtijd" is. */
const SHORTEST_END = 4;
/** So many characters may stand between the second of two words and the figure: "for as much as". */
const NEAR = 12;
/** What stands before it has as many letters at least. */
const SHORTEST_START = 3;

/** A row that has a noun, and whether compounds may end in that. */
interface Told {
  readonly row: MeasureRow;
  readonly code: string;
  readonly isEnd: boolean;
  /** Whether its language writes compounds apart. */
  readonly isLoose: boolean;
}

let rows: ReadonlyMap<string, readonly Told[]> | undefined;
/** Ends of compounds in languages that write them as one word, by their last letters. */
let ends: ReadonlyMap<string, readonly string[]> = new Map();
/** Of nouns that were asked for: patterns of all would be thousands. */
const known = new Map<string, Measure>();

function measures(): ReadonlyMap<string, readonly Told[]> {
  if (rows) return rows;
  const all = new Map<string, Told[]>();
  const closed = new Set<string>();
  for (const [code, { words, figures }] of languagePacks) {
    const isLoose = words.compoundLinks === undefined;
    for (const row of figures?.measures ?? []) {
      for (const noun of toPhrases(row.asks)) {
        const isEnd = !isLoose && noun.length >= SHORTEST_END;
        // "Transport" asks for the same wherever it is a word.
        all.set(noun, [...(all.get(noun) ?? []), { row, code, isEnd, isLoose }]);
        if (isEnd) closed.add(noun);
      }
    }
  }
  const sorted = [...closed].toSorted((a, b) => b.length - a.length);
  const byEnd = new Map<string, string[]>();
  for (const noun of sorted) {
    const end = noun.slice(-SHORTEST_END);
    byEnd.set(end, [...(byEnd.get(end) ?? []), noun]);
  }
  ends = byEnd;
  rows = all;
  return all;
}

/** What a noun asks for as it is. */
export function measureOfNoun(noun: string): Measure | null {
  const own = known.get(noun);
  if (own) return own;
  const told = measures().get(noun);
  if (!told) return null;
  const measure = toMeasure(noun, told);
  known.set(noun, measure);
  return measure;
}

/** Whether a noun asks for something only in languages that write their compounds apart. */
export function isOfLooseCompounds(noun: string): boolean {
  const told = measures().get(noun.toLowerCase());
  return told !== undefined && told.every(({ isLoose }) => isLoose);
}

function toMeasure(noun: string, told: readonly Told[]): Measure {
  const dimensions = [...new Set(told.flatMap(({ row }) => row.dimensions))];
  const tellings = dimensions.flatMap((dimension): [Dimension, Telling][] => {
    const own = told.filter(
      ({ row }) => row.told !== undefined && row.dimensions.includes(dimension),
    );
    if (own.length === 0) return [];
    const phrases = own.flatMap(({ row }) => [...toPhrases((row.told ?? '').toLowerCase())]);
    const ownEnds = own.some(({ isEnd }) => isEnd) ? [noun] : [];
    const forms = collectForms(own.map(({ row, code }) => ({ code, told: row.told ?? '' })));
    return [[dimension, toTelling(phrases, forms, ownEnds, listedWords('paying'))]];
  });
  return { dimensions, told: tellings.length > 0 ? new Map(tellings) : null };
}

/** What a word of a topic asks for: by itself, or by what it ends in as a compound; null for nothing. */
export function measureOf(word: string): Measure | null {
  const lower = word.toLowerCase();
  const own = measureOfNoun(lower);
  if (own) return own;
  const end = endOf(lower);
  return end === null ? null : measureOfNoun(end);
}

/** The noun that a compound ends in and that asks for something: "prijs" of "huizenprijs"; else null. */
export function endOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (measures().has(lower)) return null;
  return lastPartOf(lower);
}

/** The same of any compound, also where it asks for something by itself: "huur" of "kamerhuur". */
export function lastPartOf(word: string): string | null {
  const lower = word.toLowerCase();
  measures();
  const end = ends
    .get(lower.slice(-SHORTEST_END))
    ?.find((noun) => lower.endsWith(noun) && lower.length - noun.length >= SHORTEST_START);
  return end ?? null;
}

/** Whether a figure is of a kind that is asked for. */
export function isOfKind({ dimensions }: Measure, figure: Pick<Figure, 'kind' | 'unit'>): boolean {
  const dimension = dimensionOf(figure);
  return dimension !== null && dimensions.includes(dimension);
}

/** Whether words of a part of a text tell what is asked for by such a figure. */
export function isTold({ told }: Measure, figure: Figure, text: string, part: Range): boolean {
  return tellingOf(told, figure)?.isIn(text, part) ?? false;
}

/** Whether a part of a text has another form of a word that tells it. */
export function isToldByForm(
  { told }: Measure,
  figure: Figure,
  text: string,
  part: Range,
): boolean {
  return tellingOf(told, figure)?.isFormIn(text, part) ?? false;
}

/** Whether what a figure counts is a form of a word that tells it. */
export function isCountedByForm({ told }: Measure, figure: Figure): boolean {
  const { counted } = figure;
  return counted !== null && tellingOf(told, figure)?.isForm(counted) === true;
}

/** Whether what tells it tells it of nothing else: not only "kost". */
export function isToldSpecially(
  { told }: Measure,
  figure: Figure,
  text: string,
  [from, to]: Range,
): boolean {
  return tellingOf(told, figure)?.special?.test(text.slice(from, to).toLowerCase()) ?? false;
}

/** Whether two words of its sentence tell it that stand around a figure, or the second right before it. */
export function isToldAround({ told }: Measure, figure: Figure, text: string): boolean {
  const [from, to] = figure.sentence;
  const found = tellingOf(told, figure)?.apart?.exec(text.slice(from, to));
  if (!found) return false;
  const [start, end] = [from + found.index, from + found.index + found[0].length];
  return start < figure.start && end + NEAR >= figure.start;
}

function tellingOf(told: Measure['told'], figure: Figure): Telling | null {
  const dimension = dimensionOf(figure);
  return (dimension === null ? null : told?.get(dimension)) ?? null;
}

/** Whether any share tells it: "percentage", "rate". */
export function isGeneric({ told }: Measure): boolean {
  return told?.get('share')?.words.test('%') ?? false;
}

/** Whether a word alone tells what is asked for. */
export function isToldBy({ told }: Measure, word: string): boolean {
  return Array.from(told?.values() ?? []).some(({ words }) => words.exec(word)?.[0] === word);
}

import { dimensionOf, type Figure } from '../../../facts/index.ts';
import {
  type Dimension,
  languagePacks,
  type MeasureRow,
  type Range,
  toPhrases,
} from '../../../language/index.ts';

/** What a noun of a topic asks for. */
export interface Measure {
  readonly dimensions: readonly Dimension[];
  /** Finds a word of any language by which a text tells it; null where only the noun does. */
  readonly told: RegExp | null;
  /** Finds two words of those with something between them: "legt … op tafel". */
  readonly apart: RegExp | null;
}

/** Shorter nouns are no end of a compound: "tijd" of "schermtijd" is. */
const SHORTEST_END = 4;
const APART = ' … ';
/** So many characters may stand between the second of two words and the figure: "for as much as". */
const NEAR = 12;
/** What stands before it has as many letters at least. */
const SHORTEST_START = 3;

/** What tells a noun: its dimensions, phrases, and nouns that compounds end in. */
interface Told {
  readonly dimensions: Set<Dimension>;
  readonly told: string[];
  readonly ends: string[];
}

let known: ReadonlyMap<string, Measure> | undefined;
/** Ends of compounds in languages that write them as one word. */
let ends: readonly string[] = [];

function measures(): ReadonlyMap<string, Measure> {
  if (known) return known;
  const all = new Map<string, Told>();
  const closed = new Set<string>();
  for (const { words, figures } of languagePacks.values()) {
    for (const row of figures?.measures ?? []) {
      for (const noun of toPhrases(row.asks)) {
        const isEnd = words.compoundLinks !== undefined && noun.length >= SHORTEST_END;
        add(all, noun, row, isEnd);
        if (isEnd) closed.add(noun);
      }
    }
  }
  ends = [...closed].toSorted((a, b) => b.length - a.length);
  known = new Map(
    Array.from(all, ([noun, { dimensions, told, ends: own }]) => [
      noun,
      {
        dimensions: [...dimensions],
        told: toPattern(told, own),
        apart: toPattern(
          told.filter((phrase) => phrase.includes(APART)),
          [],
          '',
        ),
      },
    ]),
  );
  return known;
}

/** "Transport" asks for the same wherever it is a word. */
function add(
  all: Map<string, Told>,
  noun: string,
  { dimensions, told }: MeasureRow,
  isEnd: boolean,
): void {
  const own = all.get(noun) ?? { dimensions: new Set(), told: [], ends: [] };
  for (const dimension of dimensions) own.dimensions.add(dimension);
  own.told.push(...toPhrases(told ?? ''));
  // "Nettowinst" tells of "winst"; what nothing else tells of does not even so.
  if (isEnd && told !== undefined) own.ends.push(noun);
  all.set(noun, own);
}

/**
 * @param ownEnds nouns that a longer word may end in
 * @param lazy is empty where the second of two words may be the last that there is
 */
function toPattern(
  phrases: readonly string[],
  ownEnds: readonly string[] = [],
  lazy: '?' | '' = '?',
): RegExp | null {
  if (phrases.length === 0) return null;
  const sorted = phrases.toSorted((a, b) => b.length - a.length);
  // "Doen … mee": what stands between is the figure itself.
  const own = sorted.map((phrase) =>
    phrase.replaceAll(APART, `\\s(?:[^.;:!?]|(?<=\\p{N})[.:](?=\\p{N})){1,80}${lazy}\\s`),
  );
  const whole = `(?<!\\p{L})(?:${own.join('|')})`;
  const isEnd = ownEnds.length > 0 ? `|(?<=\\p{L}{3})(?:${[...new Set(ownEnds)].join('|')})` : '';
  return new RegExp(`(?:${whole}${isEnd})(?!\\p{L})`, 'iu');
}

/** What a word of a topic asks for: by itself, or by what it ends in as a compound; null for nothing. */
export function measureOf(word: string): Measure | null {
  const all = measures();
  const lower = word.toLowerCase();
  const end = all.has(lower) ? lower : endOf(word);
  return (end === null ? null : all.get(end)) ?? null;
}

/** The noun that a compound ends in and that asks for something: "prijs" of "huizenprijs"; else null. */
export function endOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (measures().has(lower)) return null;
  const end = ends.find(
    (noun) => lower.endsWith(noun) && lower.length - noun.length >= SHORTEST_START,
  );
  return end ?? null;
}

/** Whether a figure is of a kind that is asked for. */
export function isOfKind({ dimensions }: Measure, figure: Figure): boolean {
  const dimension = dimensionOf(figure);
  return dimension !== null && dimensions.includes(dimension);
}

/** Kinds of quantity that a thing mostly has one of: square kilometres are its area, whatever word says so. */
const OWN_KIND: ReadonlySet<Dimension> = new Set([
  'area',
  'speed',
  'temperature',
  'power',
  'energy',
]);

/** Whether a figure tells what is asked for by its unit alone. */
export function tellsAlone({ dimensions: [first] }: Measure, figure: Figure): boolean {
  const dimension = dimensionOf(figure);
  return dimension !== null && dimension === first && OWN_KIND.has(dimension);
}

/** Whether words of a part of a text tell what is asked for. */
export function isTold({ told }: Measure, text: string, [from, to]: Range): boolean {
  return told?.test(text.slice(from, to)) ?? false;
}

/** Whether any share tells it: "percentage", "rate". */
export function isGeneric({ told }: Measure): boolean {
  return told?.test('%') ?? false;
}

/** Whether two words of its sentence tell it that stand around a figure, or the second right before it. */
export function isToldAround({ apart }: Measure, text: string, figure: Figure): boolean {
  const [from, to] = figure.sentence;
  const found = apart?.exec(text.slice(from, to));
  if (!found) return false;
  const [start, end] = [from + found.index, from + found.index + found[0].length];
  return start < figure.start && end + NEAR >= figure.start;
}

/** A topic without what asks how many there are: "wolven" of "aantal wolven"; null where nothing does. */
export function withoutCount(topic: string): string | null {
  const all = measures();
  const words = topic.split(/\s+/u);
  const rest = words.filter((word) => !isCount(all.get(word.toLowerCase()) ?? null));
  return rest.length === words.length || rest.length === 0 ? null : rest.join(' ');
}

/** Whether a word of a topic asks how many there are, also as the end of a compound: "bezoekersaantal". */
export function asksCount(topic: string): boolean {
  return topic.split(/\s+/u).some((word) => isCount(measureOf(word)));
}

function isCount(measure: Measure | null): boolean {
  return measure?.told === null && measure.dimensions.every((dimension) => dimension === 'count');
}

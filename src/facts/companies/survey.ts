import type { CompanyText } from './types.ts';
import { type TimeSlices, visitAll } from '../../time-slices.ts';
import { analyze } from './analyze.ts';
import { findLists } from './coordination.ts';
import { lawHeads } from './lexicon/heads.ts';
import type { Chain } from './types.ts';
import { isAbbreviation } from './word-shape.ts';
import { LIBRARY_THRESHOLD as THRESHOLD } from './weigh.ts';

/** One possible name in the library; flat and small, as there are many. */
export interface Sighting {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  /** Ordinal of the passage. */
  readonly passage: number;
  readonly file: string;
  readonly score: number;
  readonly strong: boolean;
  /** The text around it speaks of business. */
  readonly isBusiness: boolean;
  readonly isPerson: boolean;
  /** Stands in brackets behind the law that it is short for. */
  readonly isLaw: boolean;
  /** Stands where places stand: "uit X", "in X", "de haven van X". */
  readonly isPlace: boolean;
  /** Reads as a place, a law, an event, a term. */
  readonly isOther: boolean;
}

/** All possible names of a library, and which of them stand in one list. */
export interface Survey {
  readonly sightings: readonly Sighting[];
  readonly lists: readonly (readonly Sighting[])[];
}

/** The words that a law has before its short name in brackets. */
const LAW = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[...lawHeads].join('|')})(?: [\\p{L}\\p{N}-]+){1,9} \\($`,
  'iu',
);
/** No longer name of a law is looked for. */
const LONGEST_LAW = 120;

/** "de Wet arbeidsmarkt in balans (WAB)", "the Clean Water Act (CWA)". */
function isLawInShort({ text: name, start, end }: Chain, text: string): boolean {
  if (text[end] !== ')' || text[start - 1] !== '(' || !isAbbreviation(name)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_LAW), start);
  const opening = LAW.exec(before)?.[1] ?? '';
  return /^\p{Lu}/u.test(opening) || ENGLISH_LAW.test(before);
}

const ENGLISH_LAW = / (?:Act|Bill|Directive|Regulation|Treaty) \($/u;

/** Analyses every passage by itself. */
export async function survey(
  passages: readonly CompanyText[],
  isCommon: (word: string) => boolean,
  slices: TimeSlices,
): Promise<Survey> {
  const sightings: Sighting[] = [];
  const lists: Sighting[][] = [];
  const look = ({ text, language, source }: CompanyText, ordinal: number): void => {
    const judged = analyze(text, language, isCommon);
    const here = judged.map(({ chain, evidence, score, isBusiness }): Sighting => {
      const isPerson = evidence.person >= 3 && score < THRESHOLD;
      const isOther = evidence.place + evidence.other >= 3 && score < THRESHOLD;
      const { strong } = evidence;
      const { text: name, start, end, opens } = chain;
      const isLaw = isLawInShort(chain, text);
      const isPlace = evidence.place >= 2;
      const judgement = { score, strong, isBusiness, isPerson, isOther, isPlace, isLaw };
      return { text: name, start, end, opens, passage: ordinal, file: source.file, ...judgement };
    });
    for (const sighting of here) sightings.push(sighting);
    const found = findLists(
      text,
      judged.map(({ chain }) => chain),
    );
    for (const list of found) lists.push(list.flatMap((place) => here[place] ?? []));
  };
  // Passages may be long: a look at the clock after each.
  await visitAll(passages, slices, look, 1);
  return rejoin({ sightings, lists }, passages, slices);
}

/** Capitals that open a sentence or a surname. */
const SURNAME_OPENING = /(?<![\p{L}\p{N}])(?:Van|De|Ten|Ter|Den) $/u;

/**
 * "Van Oord bouwt" reads as "of Oord" at the start of a sentence: where the library has "Van Oord"
 * inside one it is that name.
 */
async function rejoin(
  { sightings, lists }: Survey,
  passages: readonly CompanyText[],
  slices: TimeSlices,
): Promise<Survey> {
  const names = new Set<string>();
  const openings = new Set<string>();
  await visitAll(sightings, slices, ({ text }) => {
    names.add(text);
    if (text.includes(' ')) openings.add(text.slice(0, text.indexOf(' ')));
  });
  const whole = new Map<Sighting, Sighting>();
  await visitAll(sightings, slices, (sighting) => {
    const { start, passage, text } = sighting;
    const before = passages[passage]?.text.slice(Math.max(0, start - 5), start) ?? '';
    const owner = /^(\S+)['’]s$/u.exec(text)?.[1];
    // "Talmo's in Breda" beside "Talmo" or "Talmo Motors" is a possessive.
    if (owner !== undefined && (names.has(owner) || openings.has(owner))) {
      whole.set(sighting, { ...sighting, text: owner, end: sighting.end - 2 });
      return;
    }
    const opening = SURNAME_OPENING.exec(before)?.[0];
    if (opening === undefined || !names.has(opening + text)) return;
    whole.set(sighting, { ...sighting, text: opening + text, start: start - opening.length });
  });
  if (whole.size === 0) return { sightings, lists };
  const join = (sighting: Sighting): Sighting => whole.get(sighting) ?? sighting;
  return { sightings: sightings.map(join), lists: lists.map((list) => list.map(join)) };
}

import { type TimeSlices, visitAll } from '../../../system/index.ts';
import { judge, type Judged } from '../weigh/judge.ts';
import { HINT, READS_AS, THRESHOLD } from '../weigh/weights.ts';
import type { CompanyText } from '../types.ts';
import type { Lexicons } from '../words/lexicon.ts';

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
  readonly isSettled: boolean;
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

/** What the passages of a library are read with. */
export interface Reader {
  readonly passages: readonly CompanyText[];
  readonly lexicons: Lexicons;
  /** Whether the library writes a word with a small letter. */
  readonly isCommon: (word: string) => boolean;
  readonly slices: TimeSlices;
}

/** Judges the names of every passage by itself. */
export async function survey({ passages, lexicons, isCommon, slices }: Reader): Promise<Survey> {
  const sightings: Sighting[] = [];
  const lists: Sighting[][] = [];
  const look = ({ text, language, source }: CompanyText, passage: number): void => {
    const judged = judge(text, lexicons(language), isCommon);
    const seen = new Map<Judged, Sighting>();
    for (const item of judged.names) {
      const sighting = toSighting(item, passage, source.file);
      seen.set(item, sighting);
      sightings.push(sighting);
    }
    for (const list of judged.lists) lists.push(list.flatMap((item) => seen.get(item) ?? []));
  };
  // Passages may be long: a look at the clock after each.
  await visitAll(passages, slices, look, 1);
  return { sightings, lists };
}

function toSighting(item: Judged, passage: number, file: string): Sighting {
  const { chain, evidence, score, isBusiness } = item;
  const { text, start, end, opens } = chain;
  return {
    text,
    start,
    end,
    opens,
    passage,
    file,
    score,
    isSettled: evidence.isSettled,
    isBusiness,
    isPerson: evidence.person >= READS_AS && score < THRESHOLD,
    isLaw: isLawInShort(item),
    isPlace: evidence.place >= HINT,
    isOther: evidence.place + evidence.other >= READS_AS && score < THRESHOLD,
  };
}

/** No longer name of a law is looked for, in words. */
const LONGEST_LAW = 10;

/** "de Wet arbeidsmarkt in balans (WAB)", "the Clean Water Act (CWA)". */
function isLawInShort({ chain, view: { around, first } }: Judged): boolean {
  const { text, tokens } = around;
  if (text[chain.end] !== ')' || text[chain.start - 1] !== '(') return false;
  if (!first.shape.isAbbreviation || tokens[chain.first]?.gap !== ' (') return false;
  const closing = tokens[chain.first - 1]?.word;
  if (closing?.shape.hasCapital && closing.is('lawEnds')) return true;
  for (let at = chain.first - 1; at >= chain.first - LONGEST_LAW; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (token.word.shape.hasCapital && token.word.is('laws')) return at < chain.first - 1;
    if (token.gap !== ' ') return false;
  }
  return false;
}

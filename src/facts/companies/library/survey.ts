import type { Range } from '../../../language/index.ts';
import { type TimeSlices, visitAll } from '../../../system/index.ts';
import { ClinicalSources } from '../weigh/clinical.ts';
import { judge, type Judged } from '../weigh/judge.ts';
import { HINT, READS_AS, THRESHOLD, weigh } from '../weigh/weights.ts';
import type { CompanyText } from '../types.ts';
import type { Lexicons } from '../words/lexicons.ts';
import { isPlainPair, mayBeAdjective } from '../cues/view.ts';
import { isCited, isTermAtLength, isTermInShort } from './terms.ts';

/** One possible name in the library; flat and small, as there are many. */
export interface Sighting {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  /** An article stands before it. */
  readonly hasArticle: boolean;
  /** Ordinal of the passage. */
  readonly passage: number;
  readonly file: string;
  readonly score: number;
  readonly isSettled: boolean;
  /** A cue that settles it, and enough with it, stand right here. */
  readonly isShown: boolean;
  /** The text around it speaks of business. */
  readonly isBusiness: boolean;
  readonly isPerson: boolean;
  /** Two words of one capital each, and nothing settles what they are. */
  readonly isPair: boolean;
  /** Stands in brackets behind the law or the idea that it is short for, or before a term for it. */
  readonly isTerm: boolean;
  /** Stands behind one of its articles: "artikel 5 van de X". */
  readonly isCited: boolean;
  /** Stands in capitals where the place of a dateline does. */
  readonly isDateline: boolean;
  /** Stands where places stand: "uit X", "in X", "de haven van X". */
  readonly isPlace: boolean;
  /** Stands in a term that the source sets apart and explains. */
  readonly isExplained: boolean;
  /** It is called a place or something else: "the river X". */
  readonly isNamed: boolean;
  /** One word with a capital in a language that gives one to every noun. */
  readonly isNoun: boolean;
  /** Such a word behind an adjective that agrees with it, as nouns have them. */
  readonly isDescribed: boolean;
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
  /** How often it does. */
  readonly countSmall: (word: string) => number;
  readonly slices: TimeSlices;
}

/** Judges the names of every passage by itself. */
export async function survey({ passages, lexicons, isCommon, slices }: Reader): Promise<Survey> {
  const sightings: Sighting[] = [];
  const lists: Sighting[][] = [];
  const clinical = new ClinicalSources();
  await visitAll(passages, slices, ({ text, language, source }) =>
    clinical.add(source.file, text, lexicons(language)),
  );
  const look = (
    { text, language, source, kind, term = null }: CompanyText,
    passage: number,
  ): void => {
    // "GROUP BY", "TcpListener": programs name their own things.
    if (kind === 'code') return;
    const judged = judge(text, lexicons(language), isCommon, {
      isClinical: clinical.has(source.file),
    });
    const seen = new Map<Judged, Sighting>();
    for (const item of judged.names) {
      const sighting = toSighting(item, passage, { file: source.file, term });
      seen.set(item, sighting);
      sightings.push(sighting);
    }
    for (const list of judged.lists) lists.push(list.flatMap((item) => seen.get(item) ?? []));
  };
  // Passages may be long: a look at the clock after each.
  await visitAll(passages, slices, look, 1);
  return { sightings, lists };
}

/** What a dateline says of a name. */
const MUCH_OF_A_PLACE = 12;

/** Where a name was seen. */
interface Where {
  readonly file: string;
  readonly term: Range | null;
}

/** A name as the library keeps it. */
export function toSighting(item: Judged, passage: number, { file, term }: Where): Sighting {
  const { chain, evidence, score, isBusiness } = item;
  const { text, start, end, opens } = chain;
  return {
    text,
    start,
    end,
    opens,
    hasArticle: item.view.hasArticle,
    passage,
    file,
    score,
    isSettled: evidence.isSettled,
    isShown: evidence.isSettled && weigh(evidence) >= THRESHOLD,
    isBusiness,
    isPerson: evidence.person >= READS_AS && score < THRESHOLD,
    isPair: !evidence.isSettled && item.score < READS_AS && isPlainPair(chain, item.view.around),
    isTerm: isTermInShort(item) || isTermAtLength(item),
    isCited: isCited(item),
    isDateline: start === 0 && evidence.place >= MUCH_OF_A_PLACE,
    isPlace: evidence.place >= HINT,
    isExplained: term !== null && term[0] <= start && end <= term[1],
    isNamed: evidence.isNamed && !evidence.isSettled,
    ...nounOf(item),
    isOther: evidence.place + evidence.other >= READS_AS && score < THRESHOLD,
  };
}

/** Of one word in a text where all nouns have a capital whether it stands as nouns do. */
function nounOf({ view }: Judged): Pick<Sighting, 'isNoun' | 'isDescribed'> {
  const { first, before, isLong, around } = view;
  const isNoun = around.lexicon.habits.nounsHaveCapitals && !isLong && first.shape.isCapitalised;
  return { isNoun, isDescribed: isNoun && mayBeAdjective(before) };
}

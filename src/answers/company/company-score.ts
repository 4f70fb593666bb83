import { isVerb } from '../../facts/index.ts';
import { eitherCase, findSentences, type Range } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';

/** Words that may stand before a subject: "De taxiapp X …". */
const MOST_BEFORE = 3;
/** A text of so many words or more says all of what it says; a shorter one says less. */
const FULL_LENGTH = 40;
const WEIGHTS = { subject: 2, share: 1, heading: 0.75, begins: 0.25, merelyNamed: 0.25 };
/** What each other company beside it takes off, and of how many. */
const BESIDE = { each: 0.12, most: 5 };

const PREPOSITIONS =
  'van voor in op bij met aan door over uit na tegen naar via zoals als onder tussen rond volgens of for on at with by about from after against to like as under between around into than dan';

/** What leads to something said of another: "bij X", "van de taxiapp X", "Volgens X". */
const PREPOSITION = new RegExp(
  `(?:^|[\\s(])(?:${eitherCase(PREPOSITIONS)})(?:\\s+(?:de|het|een|the|an?))?(?:\\s+\\p{Ll}[\\p{Ll}-]{2,30})?\\s+$`,
  'u',
);

/**
 * How much a passage is about a company rather than naming it: the more of its sentences have it as
 * their subject, the fewer others are named beside it, and when its heading names it.
 * @param ranges where the passage names it
 * @param others how many other companies the passage names
 */
export function scoreNaming(
  { text, language }: Passage,
  ranges: readonly Range[],
  { inHeading, others }: { readonly inHeading: boolean; readonly others: number },
): number {
  const sentences = findSentences(text);
  let about = 0;
  for (const sentence of sentences) {
    const named = ranges.filter(([start]) => start >= sentence[0] && start < sentence[1]);
    const weights = named.map((range) => weighMention(text, range, sentence, language));
    about += Math.max(0, ...weights);
  }
  const length = Math.min(1, text.split(' ').length / FULL_LENGTH);
  const begins = 1 - (ranges[0]?.[0] ?? 0) / Math.max(1, text.length);
  return (
    (WEIGHTS.subject * about) / (about + 1) +
    (WEIGHTS.share * length * about) / Math.max(1, sentences.length) +
    (inHeading ? WEIGHTS.heading : 0) +
    WEIGHTS.begins * begins -
    BESIDE.each * Math.min(BESIDE.most, others)
  );
}

/** 1 for the subject of a sentence, half for one of several, little for a name in passing. */
function weighMention(
  text: string,
  [start, end]: Range,
  sentence: Range,
  language: string | null,
): number {
  const before = text.slice(sentence[0], start);
  const after = text.slice(end, sentence[1]);
  if (PREPOSITION.test(before)) return WEIGHTS.merelyNamed;
  const words = before.split(/\s+/u).filter((word) => word !== '');
  const next = /^\s+(\p{Ll}+)/u.exec(after)?.[1] ?? '';
  const opens = words.length <= MOST_BEFORE || isVerb(next, language);
  if (!opens && !isVerb(words.at(-1) ?? '', language)) return WEIGHTS.merelyNamed;
  // English has what is done by it before the verb, and Dutch has either there and behind it.
  return isListed(before, after) || (!opens && language === 'en') ? 0.5 : 1;
}

const LISTED_AFTER = /^(?:,|,? (?:en|and|of|or|&)) (?:(?:de|het|the) )?\p{Lu}/u;
const LISTED_BEFORE = /\p{Lu}[\p{L}\p{N}.]{0,40}(?:,|,? (?:en|and|of|or|&)) (?:(?:de|het|the) )?$/u;

/** "X, Y en Z". */
function isListed(before: string, after: string): boolean {
  return LISTED_AFTER.test(after) || LISTED_BEFORE.test(before.slice(-60));
}

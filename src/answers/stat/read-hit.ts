import type { Figure } from '../../facts/index.ts';
import {
  findSentences,
  fold,
  getStopwords,
  languagePacks,
  type Range,
} from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Hit, Query } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { findMatches, type Match } from '../text/highlight.ts';
import { findAbove, namesIn, type Above } from './places/above.ts';
import { findLeadEnd, wordsIn } from './places/lead-end.ts';
import type { Nearby } from './places/nearby.ts';
import type { TopicPlaces } from './places/topic-places.ts';
import { partsElsewhere, type SourceParts } from './places/source-parts.ts';
import { mayBeSubject } from './places/subjects.ts';
import type { Topic } from './topic/read-topic.ts';

/** A line over a list that has more words is a sentence about something else. */
const MOST_WORDS = 6;

/** A passage that was found, with its figures and the words of the topic in and above it. */
export interface ReadHit {
  readonly hit: Hit;
  readonly passage: Passage;
  readonly figures: readonly Figure[];
  /** Those of them that tell how old somebody is, where that is asked. */
  readonly ages: ReadonlySet<Figure>;
  /** Whether it is hardly more than the price of what its title is about. */
  readonly isPrice: boolean;
  readonly matches: readonly Match[];
  readonly above: Above;
  readonly sentences: readonly Range[];
}

/** Figures in order, with ages in place of the numbers that they are. */
function withAges(figures: readonly Figure[], ages: readonly Figure[]): readonly Figure[] {
  if (ages.length === 0) return figures;
  const starts = new Set(ages.map(({ start }) => start));
  const others = figures.filter(({ start }) => !starts.has(start));
  return [...others, ...ages].toSorted((a, b) => a.start - b.start);
}

/** Reads what was found for a query; null where it has no figures. */
export function readHit(hit: Hit, query: Query, snapshot: Snapshot, isAge = false): ReadHit | null {
  const { library, facts } = snapshot;
  const passage = library.passages[hit.ordinal];
  const ages = isAge ? facts.agesOf(hit.ordinal) : [];
  const figures = withAges(
    facts
      .figuresOf(hit.ordinal)
      .filter((figure) => !isAsked(figure, query))
      .map(withCurrency),
    ages,
  );
  if (!passage || figures.length === 0) return null;
  const { text, language } = passage;
  // "Miljard" of "35 miljard dollar" is no word of "miljardenboete".
  const matches = findMatches(query, text, language).filter(
    ({ start }) => !figures.some((figure) => start >= figure.start && start < figure.end),
  );
  const isPrice = facts.priceHeads.has(hit.ordinal);
  const above = findAbove(hit.ordinal, passage, matches, query, snapshot, isPrice);
  const needsSentences = query.words.length > 1 || figures.some(({ isCarried }) => isCarried);
  return {
    hit,
    passage,
    figures,
    ages: new Set(ages),
    isPrice,
    matches,
    above,
    sentences: needsSentences ? findSentences(text) : [],
  };
}

/** Whether a topic itself has a figure with its unit: the 500 metres of "clubrecord 500 meter". */
function isAsked({ text, unit }: Figure, { words }: Query): boolean {
  if (unit === null) return false;
  return words.some(({ word }, place) => {
    const next = words[place + 1];
    return (
      next !== undefined && /^\d+$/u.test(word) && text === `${word} ${next.shown ?? next.word}`
    );
  });
}

/** Asked for an amount, one that leaves its currency to what stands before it is as good. */
function withCurrency(figure: Figure): Figure {
  return figure.elided === null ? figure : { ...figure, kind: 'amount', unit: figure.elided };
}

/** Where the words of the topic stand in what was read. */
export function toPlaces(
  { hit, passage, figures, ages, isPrice, matches, above, sentences }: ReadHit,
  topic: Topic,
  { adjacent, nearby }: Nearby,
  parts: SourceParts,
  snapshot: Snapshot,
): TopicPlaces {
  const { text, language, kind, heading, parents } = passage;
  const inText = matches.filter((match) => !isOfOtherName(match, matches, passage, topic));
  // Items and rows under a heading are what it is about, whatever names they have.
  const isRunning = kind === 'paragraph' || kind === 'quote';
  const isUnder = above.title.length + above.headings.length > 0;
  const isLed = kind !== 'table-row' && sentences.length > 1;
  const lead = isLed ? findLeadEnd(text, language, sentences) : 0;
  return {
    topic,
    text,
    language,
    heading: lead > 0 ? text.slice(0, lead) : (headingOf(parents) ?? heading ?? ''),
    title: passage.source.title ?? '',
    ages,
    figures,
    inText,
    leadEnd: lead,
    above: [...above.headings, ...above.title],
    elsewhere: partsElsewhere(inText, parts, (word) => (topic.query.words[word]?.parts ?? 0) - 1),
    inLead: wordsIn(lead, inText),
    isPriceHead: isPrice,
    inHeadings: toWholeWords(above.headings, topic),
    inTitle: toWholeWords(above.title, topic),
    before: new Set(above.before.map(({ word }) => word)),
    adjacent,
    nearby,
    isRunning,
    isRow: kind === 'table-row',
    others: isRunning && isUnder ? namesIn(hit.ordinal, snapshot) : [],
    sentences,
    isSubject: (match: Match) => mayBeSubject(text, match, language, sentences),
  };
}

/** What announces a list in few words is as good as a heading. */
function headingOf(parents: readonly string[]): string | undefined {
  const last = parents.at(-1);
  return last !== undefined && last.split(/\s+/u).length <= MOST_WORDS ? last : undefined;
}

/** Words of headings, of compounds those that have the last part: it says what it is. */
function toWholeWords(matches: readonly Match[], { query }: Topic): ReadonlySet<number> {
  const whole = matches.filter(({ word, part }) => {
    return part === null || part === (query.words[word]?.parts ?? 0) - 1;
  });
  return new Set(whole.map(({ word }) => word));
}

const WORD_BEFORE = /(\p{Lu}[\p{L}\p{N}’'-]*)\s$/u;
const WORD_AFTER = /^\s(\p{Lu}[\p{L}\p{N}’'-]*)/u;

/** Whether a word is of a name that has words beside those of the topic: "National Coffee Institute". */
function isOfOtherName(
  { start, end, word }: Match,
  matches: readonly Match[],
  { text, language }: Passage,
  { words, isMixed }: Topic,
): boolean {
  if (!isMixed || !/^\p{Lu}/u.test(text.slice(start, end))) return false;
  if (languagePacks.get(language ?? '')?.words.nounsHaveCapital) return false;
  const first = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  // "De Universiteit" is no name of two words.
  const before = first && getStopwords(language).has(fold(first[1] ?? '')) ? null : first;
  const after = WORD_AFTER.exec(text.slice(end, end + 40));
  if (!before && !after) return false;
  const isTopic = (at: number) => matches.some((match) => match.start === at);
  const isOwn =
    (before !== null && isTopic(start - before[0].length)) || (after !== null && isTopic(end + 1));
  if (isOwn) return false;
  const names = words.filter(({ isName }) => isName).length;
  return words[word]?.isName !== true || names > 1;
}

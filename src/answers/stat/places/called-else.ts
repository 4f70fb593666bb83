import type { Figure } from '../../../facts/index.ts';
import { isOfKind, isToldBy, type Measure, measureOf } from '../topic/asked-measures.ts';
import { listedWords } from '../topic/listed-words.ts';
import type { TopicPlaces } from './topic-places.ts';

/** A noun, what links it and the figure. */
const NOUN_BEFORE = /(\p{L}[\p{L}-]*)\s+(\p{L}+)\s+$/u;
/** So many letters before a figure are looked at. */
const NEAR = 60;

/**
 * Whether the noun right before a figure says that it measures something else than what is asked: "rekent
 * op een omzet van 2 miljard" tells no price, whatever tells prices otherwise.
 */
export function isCalledElse(
  { start, unit, kind, qualifier }: Figure,
  measure: Measure,
  word: number,
  { text, inText, topic: { query } }: Pick<TopicPlaces, 'text' | 'inText' | 'topic'>,
): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const lead = qualifier === null ? before : before.replace(`${qualifier} `, '');
  const [found, noun = '', link = ''] = NOUN_BEFORE.exec(lead) ?? [];
  if (found === undefined || !listedWords('ownerLinks').has(link.toLowerCase())) return false;
  const own = measureOf(noun);
  if (own === null || !isOfKind(own, { unit, kind })) return false;
  const from = start - before.length + before.lastIndexOf(noun);
  if (inText.some((match) => match.start === from)) return false;
  const lower = noun.toLowerCase();
  const { word: folded = '', shown = folded } = query.words[word] ?? {};
  // "Een kans van 1 op 4" is what "pakkans" asks for.
  return !shown.toLowerCase().endsWith(lower) && !isToldBy(measure, lower);
}

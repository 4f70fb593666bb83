import { unitOf } from '../../../facts/index.ts';
import { fold, getStopwords, languagePacks, toPhrases } from '../../../language/index.ts';
import type { Snapshot } from '../../../snapshot/index.ts';
import { isToldBy, lastPartOf, measureOf } from './asked-measures.ts';

/**
 * A topic as its text may tell it otherwise: its compounds in parts, and without verbs that only tell what
 * another word of it asks for; null where it stays the same.
 */
export function inOtherWords(topic: string, snapshot: Snapshot): string | null {
  const other = withoutTelling(withoutCompounds(topic, snapshot));
  return other === topic ? null : other;
}

const codes = [...languagePacks.keys()];

/** "Price paid for a boat" asks for its price. */
function withoutTelling(topic: string): string {
  const words = topic.split(/\s+/u);
  const measures = words.map((word) => measureOf(word));
  const per = new Set(
    [...languagePacks.values()].flatMap(({ figures }) => [...toPhrases(figures?.per ?? '')]),
  );
  const rest = words.filter((word, place) => {
    if (measures[place]) return true;
    // "Per day" may be told by "daily".
    if (per.has(words[place - 1] ?? '') && unitOf(word) !== null) return false;
    // In few words, of a folder in several languages, "for" is not told to be a function word.
    if (isStopword(word)) return false;
    // "Carbon" of "carbon dioxide emissions" says of what.
    const next = words[place + 1];
    if (next !== undefined && !measures[place + 1] && !isStopword(next)) return true;
    return !measures.some((measure) => measure && isToldBy(measure, word));
  });
  return rest.join(' ');
}

function isStopword(word: string): boolean {
  return codes.some((code) => getStopwords(code).has(fold(word)));
}

/**
 * A topic whose compounds are told apart from what they measure: "woning verkopen" of "woningverkopen",
 * since a text may have "verkochte woningen".
 */
function withoutCompounds(topic: string, { index }: Snapshot): string {
  const isKnown = (word: string) => {
    for (const _ of index.candidates(word)) return true;
    return false;
  };
  const words = topic.split(/\s+/u);
  const apart = words.map((word) => {
    const noun = lastPartOf(word);
    if (noun === null) return word;
    const front = word.slice(0, -noun.length).replace(/-$/u, '');
    // "Wohnungsverkäufe"
    const bare = front.replace(/s$/u, '');
    return `${!isKnown(front) && isKnown(bare) ? bare : front} ${noun}`;
  });
  return apart.join(' ');
}

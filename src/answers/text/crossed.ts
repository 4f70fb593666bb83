import { getWordAnalyser } from '../../analysis/index.ts';
import type { Query } from '../../search/index.ts';
import { findMatches } from './highlight.ts';
import type { Crossed, FoundPassage } from '../types.ts';

/** Words that are shown: enough to see what was taken for what. */
const MOST = 4;

/**
 * By which words of another language passages match a question, each word of it once, as first
 * found; empty where none was needed.
 */
export function findCrossed(query: Query, found: readonly FoundPassage[]): readonly Crossed[] {
  const crossed = new Map<number, Crossed>();
  let isTranslated = false;
  for (const { passage } of found) {
    const analyseWord = getWordAnalyser(passage.language);
    for (const { start, end, word: place } of findMatches(query, passage.text, passage.language)) {
      const asked = query.words[place];
      if (!asked?.translations || crossed.has(place)) continue;
      const text = passage.text.slice(start, end);
      const { term } = analyseWord(text);
      const isOwn = asked.terms.some((own) => own.term === term && own.weight === 1);
      isTranslated ||= !isOwn;
      crossed.set(place, { asked: asked.shown ?? asked.word, found: text });
    }
  }
  return isTranslated ? [...crossed.values()].slice(0, MOST) : [];
}

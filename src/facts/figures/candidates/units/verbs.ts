import { isVerb } from '../../../companies/known-words.ts';
import { tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';

/** The place of the first word that is a finite verb as far as its form and its place tell, or -1. */
export function findVerb(reading: FigureReading, from: number, to: number): number {
  const { tokens, lexicon, language } = reading;
  for (let place = from; place < to; place++) {
    const { kind, text, lower } = tokenAt(tokens, place);
    if (kind !== 'word') continue;
    // "met kerst", "het gemiddelde", "a can": a noun, whatever its ending.
    const before = tokenAt(tokens, place - 1).lower;
    const isNoun = [lexicon.articles, lexicon.definite, lexicon.prepositions].some((list) =>
      list.has(before),
    );
    if (isNoun || lexicon.plurals.has(lower)) continue;
    if (lexicon.verbForms.has(lower) || isVerb(text, language)) return place;
  }
  return -1;
}

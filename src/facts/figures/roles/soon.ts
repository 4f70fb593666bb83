import { isVerb } from '../../companies/known-words.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import { holds, type Told } from './told.ts';

/** "Straks wonen er 3.000 mensen", "over drie jaar staan er 40 molens": what opens its sentence, then a verb. */
export function opensWithSoon(told: Told): boolean {
  const { reading, found, opening, lead } = told;
  const { lexicon, tokens, language } = reading;
  const next = endOfSoon(told);
  if (next === null) return false;
  const isTold =
    isVerb(tokenAt(tokens, next).lower, language) ||
    phraseAt(reading, next, lexicon.thereIs) !== null;
  if (!isTold) return false;
  return lead >= opening && !holds(reading, next, found.candidate.first, lexicon.wasThen);
}

function endOfSoon({ reading, opening, isFirst, before }: Told): number | null {
  const { lexicon } = reading;
  if (isFirst) return phraseAt(reading, opening, lexicon.soons)?.next ?? null;
  if (before?.figure.kind !== 'duration') return null;
  const { first, next } = before.candidate;
  const from = phraseBefore(reading, first, lexicon.qualifiers) ?? first;
  return phraseBefore(reading, from, lexicon.inTime) === opening ? next : null;
}

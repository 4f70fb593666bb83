import {
  type Candidate,
  findSource,
  matchCandidates,
  namesOf,
  sourceNames,
} from '../answers/index.ts';
import { fold } from '../language/index.ts';
import type { Source } from '../library/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';
import { textOption } from './read-options.ts';
import type { Autocomplete, Choice } from './types.ts';

/** Discord: most choices, and the longest name or value of one. */
const MOST_CHOICES = 25;
const LONGEST = 100;

/** What an option's words are completed from. */
type Sort = 'companies' | 'topics' | 'terms';

/**
 * Completes the options of a lookup: `source` with sources, the other with the user's own words
 * first, then with names of the material, of the chosen source where one is.
 */
export function completeLookup(...sorts: readonly Sort[]): Autocomplete {
  return (request, focused, snapshot) => {
    const typed = textOption(request, focused) ?? '';
    if (focused === 'source') {
      return toChoices(matchCandidates(typed, sourceNames(snapshot.library), MOST_CHOICES));
    }
    const names = namesOf(snapshot, chosenSource(textOption(request, 'source'), snapshot));
    const candidates = sorts.flatMap((sort) => names[sort]);
    return toChoices([toChoice(typed.trim()), ...complete(typed, candidates)]);
  };
}

/** Most sources among the suggestions for a side, so that companies are offered too. */
const MOST_SOURCES = 12;

/** Completes `a` and `b` with sources and companies, the rest as `others` does. */
export function completeSides(others: Autocomplete): Autocomplete {
  return (request, focused, snapshot) => {
    if (focused !== 'a' && focused !== 'b') return others(request, focused, snapshot);
    const typed = textOption(request, focused) ?? '';
    const sources = matchCandidates(typed, sourceNames(snapshot.library), MOST_SOURCES);
    const { companies } = namesOf(snapshot, null);
    return toChoices([...sources, ...matchCandidates(typed, companies, MOST_CHOICES)]);
  };
}

/** Typed half, a source's name may be none yet: then names of all sources are suggested. */
function chosenSource(name: string | null, { library }: Snapshot): Source | null {
  if (name === null) return null;
  try {
    return findSource(name, library);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function toChoice(words: string): Choice {
  return { name: words, value: words };
}

/** The whole as a name; where it is none, its last word. */
function complete(typed: string, candidates: readonly Candidate[]): readonly Choice[] {
  const whole = matchCandidates(typed, candidates, MOST_CHOICES);
  const [, before, last] = /^(.*\s)(\S{2,})$/su.exec(typed) ?? [];
  if (whole.length > 0 || before === undefined || last === undefined) return whole;
  return matchCandidates(last, candidates, MOST_CHOICES).map(({ name }) =>
    toChoice(`${before.trimStart()}${name}`),
  );
}

function toChoices(candidates: readonly Choice[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { name, value } of candidates) {
    const fits = name !== '' && name.length <= LONGEST && value.length <= LONGEST;
    const key = fold(value);
    if (fits && !choices.has(key)) choices.set(key, { name, value });
  }
  return [...choices.values()].slice(0, MOST_CHOICES);
}

import {
  type Candidate,
  collectionNames,
  collectionsOf,
  findScope,
  matchCandidates,
  namesOf,
  type Scope,
  sourceNames,
} from '../../answers/index.ts';
import { fold, type Localized } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { textOption } from '../request/read-options.ts';
import type { Autocomplete, Choice, Request } from '../types.ts';

/** Discord: most choices, and the longest name or value of one. */
const MOST_CHOICES = 25;
const LONGEST = 100;
const MOST_COLLECTIONS = 10;

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
      const { library } = snapshot;
      const isSearch = request.subcommand === null;
      const sources = matchCandidates(typed, sourceNames(library), MOST_CHOICES);
      // Before the sources: there are few, and what is in one follows from its name.
      const collections = isSearch ? completeCollection(typed, snapshot) : [];
      const all = isSearch && collectionsOf(library).length > 0 ? allOf(request, typed) : [];
      return toChoices([...collections, ...sources, ...all]);
    }
    if (focused === 'collection') {
      return toChoices([...completeCollection(typed, snapshot), ...allOf(request, typed)]);
    }
    const names = namesOf(snapshot, chosenScope(textOption(request, 'source'), snapshot));
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
function chosenScope(name: string | null, { library }: Snapshot): Scope | null {
  if (name === null) return null;
  try {
    return findScope(name, library);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

const everything: Localized<string> = { nl: 'alles', en: 'everything' };

/** Everything, where a channel or who asks may be limited to less. */
function allOf({ guildId, locale }: Request, typed: string): readonly Choice[] {
  const word = everything[locale];
  return guildId !== null && word.startsWith(fold(typed.trim())) ? [toChoice(word)] : [];
}

/** Collections, most of them left out where there are many: sources must be found too. */
function completeCollection(typed: string, { library }: Snapshot): readonly Choice[] {
  return matchCandidates(typed, collectionNames(library), MOST_COLLECTIONS);
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

/** As many as Discord takes, each once. */
export function toChoices(candidates: readonly Choice[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { name, value } of candidates) {
    const fits = name !== '' && name.length <= LONGEST && value.length <= LONGEST;
    const key = fold(value);
    if (fits && !choices.has(key)) choices.set(key, { name, value });
  }
  return [...choices.values()].slice(0, MOST_CHOICES);
}

import { type DefinedTerm, LEAST_SAME, type MatchedDefinition } from '../../definitions/index.ts';
import { fold, nearestNames } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { checkLookup, countSources, takeWanted, type Lookup } from '../lookup/lookup.ts';
import { readThought } from '../text/thought.ts';
import type { DefineAnswer, Confidence, FoundPassage } from '../types.ts';

/** Terms that are offered where the one asked for is not defined. */
const MOST_NEAREST = 5;
/** Terms that are compared with it, those that begin alike first: likeness is counted by letters. */
const MOST_COMPARED = 2_000;
/** Below this the text may well say it only in passing. */
const LEAST_SURE = 0.4;

/**
 * The definitions of a term, best first, one for each thought; where it is not defined, those of
 * terms near to it: compounds with it, its own last part, those it may be a slip of the pen for.
 * @throws UserError for a term or a source that cannot be used.
 */
export function define(lookup: Lookup, snapshot: Snapshot): DefineAnswer {
  const { query, only } = checkLookup(lookup, snapshot);
  const { library, index } = snapshot;
  const { definitions } = index.parts;
  const all = definitions.find(query).filter(({ ordinal }) => only?.(ordinal) ?? true);
  const found = onePerThought(takeNearest(all), library.passages);
  const terms = found.length === 0 ? definitions.terms(only) : [];
  const passages = takeWanted(found, lookup).flatMap(
    (definition) => toFoundPassage(definition, snapshot) ?? [],
  );
  return {
    command: 'define',
    query,
    total: found.length,
    sources: countSources(
      found.map(({ ordinal }) => ordinal),
      snapshot,
    ),
    confidence: judge(found),
    passages: found.length === 0 ? [] : passages,
    nearest: nearestTerms(query, terms),
  };
}

/** Those of the term itself, or where there are none those near to it. */
function takeNearest(all: readonly MatchedDefinition[]): readonly MatchedDefinition[] {
  const same = all.filter(({ nearness }) => nearness >= LEAST_SAME);
  return same.length > 0 ? same : all;
}

function judge([best]: readonly MatchedDefinition[]): Confidence {
  if (!best) return 'none';
  return best.nearness >= LEAST_SAME && best.weight >= LEAST_SURE ? 'sure' : 'unsure';
}

/** The best of each thought: what a reader takes in together says a thing once. */
function onePerThought(
  definitions: readonly MatchedDefinition[],
  passages: readonly Passage[],
): MatchedDefinition[] {
  const seen = new Set<string>();
  return definitions.filter(({ ordinal }) => {
    const passage = passages[ordinal];
    if (!passage) return false;
    // In a list of terms each item is a thought; a long list may be one.
    const thought = passage.term ? passage.number : passage.thought.from;
    const key = `${thought} ${passage.source.file}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toFoundPassage(
  { ordinal, term, body, nearness, weight }: MatchedDefinition,
  { library, facts }: Snapshot,
): FoundPassage | null {
  const passage = library.passages[ordinal];
  const source = passage && library.byFile.get(passage.source.file);
  if (!passage || !source) return null;
  const thought = readThought(passage, source, (_, role) =>
    role === 'self' ? { highlights: [term], answering: body } : { highlights: [], answering: null },
  );
  return {
    passage,
    score: nearness * weight,
    highlights: [term],
    figures: facts.figuresOf(ordinal),
    sentence: body,
    // Its neighbours define other terms, or none.
    thought: thought.filter(({ role }) => role !== 'sibling'),
    definition: { term, body },
  };
}

function nearestTerms(asked: string, terms: readonly DefinedTerm[]): readonly string[] {
  const first = fold(asked).charAt(0);
  const names = terms.map(({ term }) => term);
  const beginsAlike = (name: string) => fold(name.charAt(0)) === first;
  const compared = [...names.filter(beginsAlike), ...names.filter((name) => !beginsAlike(name))];
  return nearestNames(asked, compared.slice(0, MOST_COMPARED), MOST_NEAREST);
}

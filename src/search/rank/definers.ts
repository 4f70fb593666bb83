import type { DefinitionIndex } from '../../definitions/index.ts';
import { phrasesOf } from '../question/question-words.ts';
import { namesTerm, type Definers } from '../question/fit.ts';
import type { Hit, Query, QueryWord, RankOptions } from '../types.ts';

/** Definitions looked at beside the first passages. */
const MOST_DEFINERS = 20;
const within = phrasesOf(({ within: list }) => list);
const NO_DEFINERS: Definers = new Map();

/** Who asks what something is wants what defines it, however far down the others are. */
export function findDefiners(query: Query, definitions: DefinitionIndex): Definers {
  const { kind, words, isTopical } = query;
  if (!namesTerm(kind) || !isTopical) return NO_DEFINERS;
  const find = (term: readonly QueryWord[]) =>
    definitions.definers(term.map(({ word, shown = word }) => shown).join(' '));
  const before = beforeContext(query);
  const asked = before === null ? find(words) : mostOf([find(words), lessen(find(before))]);
  const translated = translateTerm(words).map((term) => definitions.definers(term));
  return translated.length === 0 ? asked : mostOf([asked, ...translated]);
}

/** How surely what defines a term defines it where it was asked for: "what is a maxim in logic". */
const IN_CONTEXT = 0.8;

function lessen(definers: Definers): Definers {
  return new Map(Array.from(definers, ([ordinal, weight]) => [ordinal, weight * IN_CONTEXT]));
}

/** The words of a term before those that say where it is meant: "a maxim in logic"; null for none. */
function beforeContext({ words, functionWords, order }: Query): QueryWord[] | null {
  const first = order.findIndex((place) => place >= 0);
  const from = order.findIndex(
    (place, at) => at > first && place < 0 && within.has(functionWords[~place]?.word ?? ''),
  );
  if (first < 0 || from < 0 || order.slice(from).every((place) => place < 0)) return null;
  return order.slice(0, from).flatMap((place) => (place < 0 ? [] : (words[place] ?? [])));
}

/** What a term may be called in another language: each translation of one word, the best of several. */
function translateTerm(words: readonly QueryWord[]): string[] {
  const translations = words.map(({ translations: own = [] }) => own);
  const [single = [], ...others] = translations;
  if (others.length === 0) return single.map(({ word }) => word);
  const best = translations.map(([first]) => first?.word);
  return best.includes(undefined) ? [] : [best.join(' ')];
}

function mostOf(all: readonly Definers[]): Definers {
  const most = new Map<number, number>();
  for (const [ordinal, weight] of all.flatMap((definers) => [...definers])) {
    most.set(ordinal, Math.max(weight, most.get(ordinal) ?? 0));
  }
  return most;
}

/** The hits, and the best of the definers that are not among them. */
export function addDefiners(
  hits: readonly Hit[],
  definers: Definers,
  scores: Float32Array,
  only: RankOptions['only'],
): readonly Hit[] {
  const known = new Set(hits.map(({ ordinal }) => ordinal));
  const others = Array.from(definers)
    .filter(([ordinal]) => !known.has(ordinal) && (only?.(ordinal) ?? true))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_DEFINERS);
  return [...hits, ...others.map(([ordinal]) => ({ ordinal, score: scores[ordinal] ?? 0 }))];
}

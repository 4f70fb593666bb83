import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Query, QueryWord, WeightedTerm } from '../types.ts';

/** How much a match counts of what the glossary says is the same. */
const GLOSSARY_WEIGHT = 0.8;

/** Words and phrases that mean the same, in any languages. */
export type GlossaryEntry = readonly string[];

const Phrase = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().trim().min(1).max(200));
const GlossaryFile = z.record(
  z.string().trim().min(1),
  z.union([z.array(Phrase), Phrase.transform((one) => [one])]),
);

/** What an operator states, and what could not be understood of it. */
export interface GlossaryFileContent {
  readonly entries: readonly GlossaryEntry[];
  /** Sentences for whoever runs `check`, in English. */
  readonly errors: readonly string[];
}

/**
 * Reads `glossary.yaml`: each key a word or phrase, its value what means the same, one or a list.
 * An empty file is an empty glossary. Never throws.
 */
export function parseGlossary(yaml: string): GlossaryFileContent {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const [fault] = document.errors;
  if (fault) return refuse(`is not valid YAML: ${fault.message.split('\n')[0] ?? ''}`);
  const parsed = GlossaryFile.safeParse(toData(document));
  if (!parsed.success) return refuse('needs on each line a word, a colon, and what means the same');
  const entries = Object.entries(parsed.data).map(([key, equivalents]) =>
    [key].concat(equivalents),
  );
  return { entries, errors: [] };
}

function refuse(error: string): GlossaryFileContent {
  return { entries: [], errors: [error] };
}

/** Plain data; null where aliases multiply ("billion laughs") or do not resolve. */
function toData(document: ReturnType<typeof parseDocument>): unknown {
  try {
    const data: unknown = document.toJS({ maxAliasCount: 20 });
    return data === null || data === '' ? {} : data;
  } catch {
    return null;
  }
}

/** A glossary ready for queries. */
export interface Glossary {
  /** Adds to a query's words what the glossary says is the same. */
  apply(query: Query): Query;
}

/** A glossary whose phrases are read as queries are. */
export function createGlossary(
  entries: readonly GlossaryEntry[],
  readWords: (phrase: string) => readonly QueryWord[],
): Glossary {
  const groups = entries.map((entry) => entry.map(readWords).filter((words) => words.length > 0));
  return {
    apply(query) {
      const added = new Map<QueryWord, WeightedTerm[]>();
      for (const group of groups) {
        for (const asked of group) {
          const found = findAsked(asked, query.words);
          // Most phrases are not asked, and there are many.
          if (found.length === 0) continue;
          const others = group.filter((words) => words !== asked).flatMap(toTerms);
          for (const word of found) {
            added.set(word, [...(added.get(word) ?? []), ...others]);
          }
        }
      }
      if (added.size === 0) return query;
      const words = query.words.map((word) => addTerms(word, added.get(word) ?? []));
      return { ...query, words };
    },
  };
}

/** The words of a query that ask for a phrase, where all of the phrase is asked; else none. */
function findAsked(phrase: readonly QueryWord[], words: readonly QueryWord[]): QueryWord[] {
  const asked: QueryWord[] = [];
  for (const part of phrase) {
    const word = words.find((other) => sharesTerm(part, other));
    if (!word) return [];
    asked.push(word);
  }
  return asked;
}

function sharesTerm(a: QueryWord, b: QueryWord): boolean {
  return a.terms.some(({ term }) => b.terms.some((other) => other.term === term));
}

/** A phrase is found by its last word, its head in most languages: "black market" is a market. */
function toTerms(words: readonly QueryWord[]): WeightedTerm[] {
  const head = words.at(-1);
  return (head?.terms ?? []).map(({ term }) => ({ term, weight: GLOSSARY_WEIGHT }));
}

function addTerms(word: QueryWord, added: readonly WeightedTerm[]): QueryWord {
  const terms = new Map(word.terms.map(({ term, weight }) => [term, weight]));
  for (const { term, weight } of added) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  return { ...word, terms: Array.from(terms, ([term, weight]) => ({ term, weight })) };
}

import { fold } from '../language/fold.ts';
import { languagePacks } from '../language/packs/index.ts';
import { toPhrases, toWords } from '../language/packs/lists.ts';
import type { DefinitionRule, DefinitionsPart } from '../language/packs/parts/definitions.ts';
import { getStopwords } from '../language/stopwords.ts';
import { compilePattern, type Pattern } from './compile-pattern.ts';

/** A rule, ready to be looked for. */
export interface Rule extends Pick<DefinitionRule, 'name' | 'form' | 'weight'> {
  readonly pattern: Pattern;
  /** Met where a body begins that goes on to explain, or null where any does. */
  readonly needs: RegExp | null;
  readonly unless: readonly string[];
}

/** What definitions of one language are found by. */
export interface LanguageRules {
  readonly rules: readonly Rule[];
  /** Finds where a rule may apply; each match begins as a rule's anchor does. */
  readonly scan: RegExp;
  /** The rules whose anchor begins with a word (folded) or mark, likeliest first. */
  readonly byFirst: ReadonlyMap<string, readonly Rule[]>;
  readonly words: TermWords;
  /** Whether a word is a form of the verb that closes what happened. */
  readonly isParticiple: (word: string) => boolean;
}

/** What terms are told by; all folded. */
export interface TermWords {
  readonly stopwords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly pointing: ReadonlySet<string>;
  readonly notTerms: ReadonlySet<string>;
  readonly announcing: ReadonlySet<string>;
  readonly notLabels: ReadonlySet<string>;
}

const known = new Map<string, LanguageRules>();

/** What definitions of a language are found by; null of one that has no words for it. */
export function getLanguageRules(language: string): LanguageRules | null {
  const found = known.get(language);
  if (found) return found;
  const part = languagePacks.get(language)?.definitions;
  if (!part) return null;
  const compiled = compile(part, language);
  known.set(language, compiled);
  return compiled;
}

/** The languages whose definitions are known by their words. */
export const definedLanguages: readonly string[] = [...languagePacks]
  .filter(([, { definitions }]) => definitions !== null)
  .map(([code]) => code);

function compile(part: DefinitionsPart, language: string): LanguageRules {
  const rules = part.rules
    .map(({ name, form, weight, pattern, needs, unless = '' }): Rule => ({
      name,
      form,
      weight,
      pattern: compilePattern(pattern),
      needs: needs === undefined ? null : compileNeeds([...toWords(needs)]),
      unless: [...toPhrases(unless)],
    }))
    .toSorted((a, b) => b.weight - a.weight);
  return {
    rules,
    // By plain letters, which is four times as fast; a rule looks closer.
    scan: compileScan(rules.flatMap(({ pattern }) => pattern.beginnings)),
    byFirst: groupByFirst(rules),
    words: {
      stopwords: foldAll(getStopwords(language)),
      articles: foldAll(toWords(part.articles)),
      linking: foldAll(toWords(part.linking)),
      conjunctions: foldAll(toWords(part.conjunctions)),
      joining: foldAll(toWords(part.joining)),
      pointing: foldAll(toWords(part.pointing)),
      notTerms: foldAll(toWords(part.notTerms)),
      announcing: foldAll(toWords(part.announcing)),
      notLabels: foldAll(toPhrases(part.notLabels)),
    },
    isParticiple: participleOf(part),
  };
}

function participleOf({ participles }: DefinitionsPart): LanguageRules['isParticiple'] {
  if (!participles) return () => false;
  const ends = [...toWords(participles.ends)];
  const { begin } = participles;
  return (word) => word.startsWith(begin) && ends.some((end) => word.endsWith(end));
}

/** Words before the one that shows that a body goes on to explain, at most. */
const NEAR = 5;

function compileNeeds(words: readonly string[]): RegExp {
  return new RegExp(`^ ?(?:[^ ]{1,40} ){1,${NEAR}}(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Finds where any of some texts begins; of those that begin alike the shortest is enough. */
function compileScan(beginnings: readonly string[]): RegExp {
  const all = [...new Set(beginnings)];
  const least = all.filter((text) => !all.some((other) => text.startsWith(`${other} `)));
  const sources = least.toSorted().map((text) => text.replaceAll(/[()]/gu, '\\$&'));
  const [marks, words] = [sources.filter(isMark), sources.filter((text) => !isMark(text))];
  return new RegExp([`\\b(?:${words.join('|')})`, ...marks].join('|'), 'g');
}

function isMark(text: string): boolean {
  return /^[\\,]/u.test(text);
}

/** The word or mark that a text begins with, in small letters. */
export function firstOf(text: string): string {
  return (/^(?:[,()]|[^ ]+)/u.exec(text)?.[0] ?? text).toLowerCase();
}

function groupByFirst(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const first of new Set(rule.pattern.beginnings.map(firstOf))) {
      const group = groups.get(first) ?? [];
      groups.set(first, group);
      group.push(rule);
    }
  }
  return groups;
}

function foldAll(words: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(words, fold));
}

import {
  type DefinitionRule,
  type DefinitionsPart,
  fold,
  getStopwords,
  languagePacks,
  toPhrases,
  toWords,
} from '../../language/index.ts';
import { compilePattern, type Pattern } from './compile-pattern.ts';
import { compileScan, type Scan } from './scan.ts';

/** A rule, ready to be looked for. */
export interface Rule extends Pick<DefinitionRule, 'name' | 'form' | 'weight'> {
  readonly pattern: Pattern;
  /** Met behind its words, where they alone are not enough. */
  readonly ahead: RegExp | null;
  readonly unless: readonly string[];
  /** Whether only marks and an article hold its slots together. */
  readonly isLoose: boolean;
  /** Whether it explains names only. */
  readonly isOfName: boolean;
}

/** What definitions of one language are found by. */
export interface LanguageRules {
  readonly rules: readonly Rule[];
  /** Finds where a rule may apply. */
  readonly scan: Scan;
  /** The rules that may apply where the scan found this, likeliest first. */
  readonly byBeginning: ReadonlyMap<string, readonly Rule[]>;
  readonly words: TermWords;
  /** Whether a word is a form of the verb that closes what happened. */
  readonly isParticiple: (word: string) => boolean;
  /** The word before a verb that ends as those forms do and is none; null for none. */
  readonly infinitive: string | null;
}

/** What terms are told by; all folded. */
export interface TermWords {
  readonly stopwords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly ofAny: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly referring: ReadonlySet<string>;
  readonly pointing: ReadonlySet<string>;
  readonly notTerms: ReadonlySet<string>;
  readonly announcing: ReadonlySet<string>;
  /** Whether a word only says which of several is meant: "main", "greatest". */
  readonly isRanking: (word: string) => boolean;
  readonly notLabels: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Of a language without words for it: its labels are found all the same. */
export const NO_WORDS: TermWords = {
  stopwords: NONE,
  articles: NONE,
  linking: NONE,
  conjunctions: NONE,
  relatives: NONE,
  particles: NONE,
  roles: NONE,
  referring: NONE,
  joining: NONE,
  ofAny: NONE,
  pointing: NONE,
  notTerms: NONE,
  announcing: NONE,
  isRanking: () => false,
  notLabels: NONE,
};

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
      pattern: compilePattern(pattern, [...toWords(part.roles)]),
      ahead: needs === undefined ? null : new RegExp(aheadOf(needs), 'uy'),
      unless: [...toPhrases(unless)],
      isLoose: /^(?:TERM|NAME) [,(] \+/u.test(pattern),
      isOfName: pattern.startsWith('NAME'),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  return {
    rules,
    scan: compileScan(rules.map(({ pattern, ahead }) => ({ ...pattern, ahead }))),
    byBeginning: groupByBeginning(rules),
    words: {
      stopwords: foldAll(getStopwords(language)),
      articles: foldAll(toWords(part.articles)),
      linking: foldAll(toWords(part.linking)),
      conjunctions: foldAll(toWords(part.conjunctions)),
      relatives: foldAll(toWords(part.relatives)),
      particles: foldAll(toWords(part.particles)),
      roles: foldAll(toWords(part.roles)),
      referring: foldAll(toWords(part.referring)),
      joining: foldAll(toWords(part.joining)),
      ofAny: foldAll(toPhrases(part.ofAny)),
      pointing: foldAll(toWords(part.pointing)),
      notTerms: foldAll(toWords(part.notTerms)),
      announcing: foldAll(toWords(part.announcing)),
      isRanking: rankingOf(part),
      notLabels: foldAll(toPhrases(part.notLabels)),
    },
    isParticiple: participleOf(part),
    infinitive: part.participles?.infinitive ?? null,
  };
}

function rankingOf({ ranking, superlatives }: DefinitionsPart): TermWords['isRanking'] {
  const picking = foldAll(toWords(ranking));
  const ends = [...toWords(superlatives)];
  return (word) => picking.has(word) || ends.some((end) => word.endsWith(end));
}

function participleOf({ participles }: DefinitionsPart): LanguageRules['isParticiple'] {
  if (!participles) return () => false;
  const ends = [...toWords(participles.ends)];
  const { begin } = participles;
  const nouns = foldAll(toWords(participles.unless));
  return (word) =>
    !nouns.has(word) && word.startsWith(begin) && ends.some((end) => word.endsWith(end));
}

/** Words before the one that shows that a body goes on to explain, at most. */
const NEAR = 5;

/** What stands behind a rule's words where it needs a word that goes on to explain. */
function aheadOf(needs: string): string {
  return ` (?:[^ ]{1,40} ){1,${NEAR}}(?:${[...toWords(needs)].join('|')})(?![\\p{L}\\p{N}])`;
}

function groupByBeginning(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const textsOf = ({ pattern }: Rule) =>
    pattern.kind === 'role' ? [...pattern.beginnings, ...pattern.openings] : pattern.beginnings;
  const beginnings = new Set(rules.flatMap(textsOf));
  const may = (rule: Rule, met: string) =>
    textsOf(rule).some((text) => text === met || met.startsWith(`${text} `));
  return new Map(Array.from(beginnings, (met) => [met, rules.filter((rule) => may(rule, met))]));
}

function foldAll(words: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(words, fold));
}

import {
  fold,
  getStopwords,
  type LanguagePack,
  languagePacks,
  toWords,
} from '../../../language/index.ts';
import { matcherOf } from '../text/words.ts';

/** The words that a definition is taken apart by. */
export interface Marks {
  readonly articles: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** The same, and verbs that stand before others: "can". */
  readonly finite: ReadonlySet<string>;
  /** Behind these the kind is told already. */
  readonly stops: ReadonlySet<string>;
  /** Words that tie a noun to another: "of", "by". */
  readonly linking: ReadonlySet<string>;
  /** Begins a definition that is a clause: "means that". */
  readonly clauses: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  /** "That", "which", but not "der", which is an article too. */
  readonly relatives: ReadonlySet<string>;
  readonly gerund: string;
  /** Empty where a gerund is one without an article. */
  readonly gerundArticle: string;
  readonly hasCompounds: boolean;
  /** Whether a word has the ending of a verb. */
  readonly isVerb: (word: string) => boolean;
  /** Whether a word has an ending that stands before nouns: "strafbaar". */
  readonly isAdjective: (word: string) => boolean;
  /** Whether a word goes on behind a noun: "substance used". */
  readonly isTrailing: (word: string) => boolean;
}

const known = new Map<LanguagePack, Marks | null>();

/** The marks of a language; null where it has none. */
export function marksOf(language: string): Marks | null {
  const pack = languagePacks.get(language);
  if (!pack) return null;
  const found = known.get(pack);
  if (found !== undefined) return found;
  const { cohesion, definitions } = pack;
  const isVerb = matcherOf(`-${cohesion?.verbEnding ?? ''}`);
  const isNoVerb = matcherOf(`${cohesion?.noVerbs ?? ''} ${cohesion?.singularEndings ?? ''}`);
  const marks = cohesion &&
    definitions && {
      articles: foldAll(definitions.articles),
      verbs: toWords(`${cohesion.singularVerbs} ${cohesion.pluralVerbs}`),
      finite: foldAll(`${cohesion.singularVerbs} ${cohesion.pluralVerbs} ${cohesion.auxiliaries}`),
      stops: new Set([
        ...getStopwords(pack.code),
        ...foldAll(`${definitions.linking} ${definitions.relatives} ${definitions.conjunctions}`),
        ...foldAll(definitions.articles),
      ]),
      linking: foldAll(definitions.linking),
      clauses: foldAll(cohesion.clauses),
      asking: foldAll(cohesion.asking),
      partitives: foldAll(cohesion.partitives),
      relatives: new Set(
        [...foldAll(definitions.relatives)].filter(
          (word) => !foldAll(`${definitions.articles} ${cohesion.definite}`).has(word),
        ),
      ),
      gerund: cohesion.gerundEnding,
      gerundArticle: cohesion.gerundArticle,
      hasCompounds: pack.words.compoundLinks !== undefined,
      isVerb: (word: string) => isVerb(word) && !isNoVerb(word),
      isAdjective: matcherOf(cohesion.adjectiveEndings),
      isTrailing: matcherOf(cohesion.trailing),
    };
  known.set(pack, marks);
  return marks;
}

/** As words of a text are compared. */
function foldAll(list: string): ReadonlySet<string> {
  return new Set(Array.from(toWords(list), fold));
}

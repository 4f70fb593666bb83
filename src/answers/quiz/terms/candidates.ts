import type { Definition } from '../../../definitions/index.ts';
import { type Range, splitName } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import { type Genus, genusOf, NO_GENUS } from '../genera/genus.ts';
import type { GlossList } from '../glosses/lists.ts';
import { isListOfOneKind } from '../glosses/lists-of-one-kind.ts';
import { surelyExplains } from '../glosses/surely-explains.ts';
import { stemsOf } from '../text/words.ts';
import { caseOf, termDoubt } from './case.ts';
import { askingDoubts, termDoubts } from './doubts.ts';
import { explains } from './explains.ts';
import {
  articleOf,
  formOf,
  isNominal,
  isPlural,
  isOneThing,
  looksPlural,
  type TermArticle,
  type TermForm,
} from './form.ts';

/** Where a term is defined. */
export interface TermPlace {
  readonly passage: Passage;
  readonly ordinal: number;
  readonly language: string;
  /** The list of terms that the passage is a row of, or null. */
  readonly list: GlossList | null;
  /** Whether its passage defines several terms in the same way. */
  readonly isOfMany: boolean;
}

/** A term that is surely defined: its card, and a choice on others. */
export interface TermCandidate extends TermPlace {
  /** Whether all terms of its list are of one kind. */
  readonly isOfOneKind: boolean;
  readonly definition: Definition;
  /** The term as it stands on a choice, with a capital. */
  readonly label: string;
  /** What is shown: the sentence, or what stands behind a term that is set apart. */
  readonly shown: Range;
  /** Whether it is said what it means; else it is a choice in its list only. */
  readonly isExplained: boolean;
  /** Whether it surely is a definition, and not only a row beside others. */
  readonly isCertain: boolean;
  /** Whether it can be asked for by itself; else it is a choice only. */
  readonly isAsked: boolean;
  readonly stems: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly form: TermForm;
  readonly isPlural: boolean;
  readonly article: TermArticle;
  /** Whether what it means begins as a noun does, with an article or the like. */
  readonly isNominal: boolean;
  /** What its definition says first that it is. */
  readonly genus: Genus;
}

/** A definition as a candidate; null where it is not sure enough, or not of a language with words. */
export function toTermCandidate(place: TermPlace, definition: Definition): TermCandidate | null {
  const { passage, language, list } = place;
  const { text } = passage;
  const { term, body, form } = definition;
  const told = caseOf(place, definition);
  const { name, shown } = told;
  if (!shown || passage.kind === 'code' || termDoubt(told, termDoubts) !== null) return null;
  const isExplained = explains(place, definition);
  const isAsked = termDoubt(told, askingDoubts) === null;
  // Of a sentence that is none to be asked it is not sure enough that it defines at all.
  if (form !== 'label' && !isAsked) return null;
  const own = stemsOf(name, language);
  // The stem of "IDS" is too short to be looked for.
  const stems = own.size > 0 ? own : new Set(splitName(name));
  const gloss: Range = [body[0], Math.min(body[1], Math.max(shown[1], body[0]))];
  const telling = stemsOf(text.slice(...gloss), language);
  if (stems.size === 0) return null;
  const read = isExplained ? genusOf(text.slice(...gloss), language) : NO_GENUS;
  const glossed = isOfOne(name, read, language) ? read : { ...read, kinds: NO_GENUS.kinds };
  return {
    ...place,
    isOfOneKind: isListOfOneKind(list, place),
    definition,
    label: toLabel(name),
    shown,
    isExplained,
    isCertain: form !== 'label' || surelyExplains(text, definition, language),
    isAsked,
    stems,
    telling,
    form: formOf(text, term, language),
    isPlural:
      form === 'label'
        ? looksPlural(name, language) && !isOneThing(text.slice(...body), language)
        : isPlural(text, term, language),
    article: articleOf(text, term, language),
    isNominal: isNominal(text.slice(...body), language),
    genus: glossed,
  };
}

/** "Selection: people change": what stands for several is not what one is, but for what is done. */
function isOfOne(name: string, { word, kinds }: Genus, language: string): boolean {
  const isDone = kinds.has('action') || kinds.has('doing');
  return isDone || looksPlural(name, language) || !looksPlural(word, language);
}

/** With a capital, whatever place it had in its sentence: "pH" keeps its own. */
export function toLabel(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  return /^\p{Ll}(?:\p{Ll}|\P{L}|$)/u.test(line)
    ? line.charAt(0).toUpperCase() + line.slice(1)
    : line;
}

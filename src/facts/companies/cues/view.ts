import { languagePacks, toPhrases } from '../../../language/index.ts';
import type { Chain } from '../chains/chain.ts';
import { INITIAL } from '../chains/joining/connect.ts';
import type { NameText } from '../chains/draft.ts';
import { isLegalForm } from '../words/legal-form.ts';
import type { Word } from '../words/word.ts';

/** One text as the cues see it. */
export interface Surroundings extends NameText {
  /** Most words have a capital, so that it tells nothing: a title, a language like German. */
  readonly isTitle: boolean;
  /** How much the text speaks of business, from 0 to 1. */
  readonly business: number;
  /** A note on medicine or chemistry. */
  readonly isClinical: boolean;
  /** The text names methods or classes of programs. */
  readonly isCode: boolean;
  /** A headline: of several words, and all of it in capitals. */
  readonly isLoud: boolean;
}

const CLOSE_BEFORE = /^ ?["'“‘„«»”(]?$/u;
const CLOSE_AFTER = /^['’"”]? $/u;

/** A name where it stands, as the cues see it; a word that is not there is the empty one. */
export class View {
  readonly chain: Chain;
  readonly around: Surroundings;
  /** Of several words. */
  readonly isLong: boolean;
  /** The whole of it, in lower case. */
  readonly lower: string;
  readonly first: Word;
  readonly last: Word;
  /** The words right before and behind it, where no more than a quote stands between. */
  readonly before: Word;
  readonly after: Word;
  /** An article stands before it, or before the adjective before it. */
  readonly hasArticle: boolean;
  /** The word before that article, or before the name: "of" in "shares of the X". */
  readonly preposition: Word;
  /** The word before the preposition: "shares". */
  readonly governor: Word;
  /** Place of the token where the article and the name begin. */
  readonly lead: number;
  #isCommon: boolean | undefined;

  constructor(chain: Chain, around: Surroundings) {
    this.chain = chain;
    this.around = around;
    const { words, first, last } = chain;
    const { none } = around.lexicon;
    this.isLong = words.length > 1;
    this.lower = chain.text.toLowerCase();
    this.first = words[0] ?? none;
    this.last = words.at(-1) ?? none;
    this.before = this.wordBefore(first);
    this.after = this.wordAfter(last);
    const nearest = this.before.is('nationalities') || this.#isDescribed() ? first - 1 : first;
    this.hasArticle = this.wordBefore(nearest).is('determiners');
    this.lead = this.hasArticle ? nearest - 1 : nearest;
    this.preposition = this.wordBefore(this.lead);
    this.governor = this.preposition.text === '' ? none : this.wordBefore(this.lead - 1);
  }

  /** Whether the library writes its first word with a small letter. */
  get isCommon(): boolean {
    return (this.#isCommon ??= this.around.isCommon(this.first.lower));
  }

  /** "het naburige Talmo": an adjective stands between the article and the name. */
  #isDescribed(): boolean {
    const { before, chain } = this;
    if (!before.shape.isSmall || !before.hasEnding('generalEndings')) return false;
    if (before.is('functionWords') || before.isCueWord) return false;
    return this.wordBefore(chain.first - 1).is('determiners');
  }

  /** The word before the token at a place. */
  wordBefore(at: number): Word {
    const { tokens, lexicon } = this.around;
    const gap = tokens[at]?.gap ?? '';
    const isTitle = gap === '. ' && tokens[at - 1]?.word.is('titles') === true;
    const isClose = gap === ' ' || isTitle || (gap !== '' && CLOSE_BEFORE.test(gap));
    return (isClose && tokens[at - 1]?.word) || lexicon.none;
  }

  /** The word behind the token at a place. */
  wordAfter(at: number): Word {
    const { tokens, lexicon } = this.around;
    const next = tokens[at + 1];
    const isClose = next && (next.gap === ' ' || CLOSE_AFTER.test(next.gap));
    return isClose ? next.word : lexicon.none;
  }
}

/** "shares", "engineers", "app": what a company has. */
export function isOwned(word: Word): boolean {
  return word.ends('possessions') || word.is('roles');
}

/** "stad", and where nouns are joined "havenstad": what stands before or with the name of a place. */
export function isPlaceNoun(word: Word, { lexicon }: NameText): boolean {
  return lexicon.habits.joinsNouns ? word.ends('placeNouns') : word.is('placeNouns');
}

/** A small word that ends as adjectives do which agree with what follows. */
export function mayBeAdjective(word: Word): boolean {
  if (!word.shape.isSmall || !word.hasEnding('inflectedEndings')) return false;
  return !(['functionWords', 'determiners', 'actions', 'verbs'] as const).some((kind) =>
    word.is(kind),
  );
}

/** A finite verb as far as its form tells. */
export function isVerb(word: Word): boolean {
  if (word.is('actions') || word.is('passives') || word.is('verbs')) return true;
  if (word.is('possessions') || word.is('roles')) return false;
  return word.shape.isSmall && word.lower.length > 4 && word.hasEnding('verbEndings');
}

let measured: ReadonlySet<string> | undefined;

/** Whether a word is a noun that figures are told by: "turnout", "nettowinst". */
function isMeasuredNoun(word: string): boolean {
  measured ??= new Set(
    Array.from(languagePacks.values(), ({ figures }) =>
      (figures?.measures ?? []).flatMap(({ asks }) => [...toPhrases(asks)]),
    ).flat(),
  );
  return measured.has(word);
}

/** Whether a word looks like a common word rather than a name. */
export function isPlainWord(word: Word): boolean {
  return word.is('plainWords') || word.hasEnding('plainEndings') || isMeasuredNoun(word.lower);
}

/** "HCQ", "CRP" in a note on medicine or chemistry: what is given or measured. */
export function isClinicalAbbreviation({ isLong, first, around }: View): boolean {
  return around.isClinical && !isLong && first.shape.isAbbreviation && !first.is('organizations');
}

/** Two words of one capital each, as most full names are. */
export function isPlainPair({ words }: Chain, { lexicon }: NameText): boolean {
  if (words.length !== 2 || lexicon.isPlace(words[0]?.lower ?? '')) return false;
  return words.every(({ shape, text }) => shape.isCapitalised && text.length < 16);
}

/** Capitals for first names, written together: "JB". */
export const INITIALS_TOGETHER = /^\p{Lu}{1,3}$/u;

/** A first and a last name: not "Brixum & Zonen". */
export function isFullName(view: View): boolean {
  return isPlainPair(view.chain, view.around) && !view.chain.text.includes('&');
}

/** "J. Bank": a surname, whatever else it may mean. */
export function isInitialled({ chain, first, last }: View): boolean {
  if (chain.words.length !== 2 || first.text.length > 4 || isLegalForm(last)) return false;
  return INITIAL.test(first.text) && chain.text.includes('. ');
}

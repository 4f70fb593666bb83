import type { Lexicon } from '../words/lexicon.ts';
import type { NamePart } from '../words/name-part.ts';
import type { Token } from '../words/tokens.ts';
import type { Word } from '../words/word.ts';
import type { Chain } from './chain.ts';

/** A text in which names are looked for. */
export interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Whether the library writes a word with a small letter. */
  readonly isCommon: (word: string) => boolean;
}

/** A chain while it grows. */
export interface Draft {
  readonly words: Word[];
  readonly first: number;
  last: number;
  start: number;
  end: number;
  possessive: boolean;
  tail: Word | null;
  /** Nothing more belongs to it. */
  closed: boolean;
}

/** A chain that begins with part of a token. */
export function startDraft(token: Token, place: number, part: NamePart): Draft {
  const { word, from, to, possessive, tail } = part;
  return {
    words: [word],
    first: place,
    last: place,
    start: token.start + from,
    end: token.start + to,
    possessive,
    tail,
    closed: possessive || tail !== null,
  };
}

/** Whether the form of a club stands before a name, small and with points: "v.v.". */
export function isClubBefore(tokens: readonly Token[], place: number): boolean {
  const form = tokens[place - 1];
  if (tokens[place]?.gap !== '. ' || !form?.text.includes('.')) return false;
  return form.text === form.word.lower && form.word.withoutDots.is('clubForms');
}

/** "het ministerie van Brood": the head belongs to the name though it is written small. */
export function withSmallHead(draft: Draft, { tokens }: NameText): Draft {
  const form = tokens[draft.first - 1];
  // "v.v. De Meeuwen"
  if (form && isClubBefore(tokens, draft.first)) {
    return {
      ...draft,
      words: [form.word.withoutDots, ...draft.words],
      first: draft.first - 1,
      start: form.start,
    };
  }
  const [head, small, token] = tokens.slice(Math.max(0, draft.first - 2), draft.first + 1);
  if (!token || small?.gap !== ' ' || token.gap !== ' ' || !small.word.is('ofWords')) return draft;
  if (!head?.word.shape.isSmall || !head.word.is('smallHeads')) return draft;
  const { word, start } = head;
  return { ...draft, words: [word, ...draft.words], first: draft.first - 2, start };
}

/** Takes a token in, up to which the chain then goes. */
export function take(draft: Draft, token: Token, place: number, part: NamePart): void {
  draft.words.push(part.word);
  draft.last = place;
  draft.end = token.start + part.to;
  draft.possessive = part.possessive;
  draft.tail = part.tail;
  draft.closed = part.possessive || part.tail !== null;
}

/** The chain, grown. */
export function finish(draft: Draft, { text, tokens }: NameText): Chain {
  const { words, first, last, start, end, possessive, tail } = draft;
  const opens = tokens[first]?.opens ?? false;
  return { text: text.slice(start, end), start, end, first, last, words, opens, possessive, tail };
}

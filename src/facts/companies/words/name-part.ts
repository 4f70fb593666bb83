import type { Lexicon } from './lexicon.ts';
import { isAllCapitals, isNameWord } from './word-shape.ts';
import type { Word } from './word.ts';

/** The part of a word that can stand in a name. */
export interface NamePart {
  readonly word: Word;
  /** Where it begins and ends in the word. */
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
  /** The other half of a compound. */
  readonly tail: Word | null;
}

const PREFIX =
  /^(?:ex|oud|anti|pro|pre|post|non|niet|mede|nep|mid|co|vice)-(?=\p{Lu}|\p{Ll}\p{Lu})/u;
const POSSESSIVE = /['’][sS]?$/u;

/** Takes "ex-" and "-topman" off "ex-Shell-topman", and "'s" off "Cisco's"; null for no name. */
export function splitName(text: string, lexicon: Lexicon): NamePart | null {
  const from = text.includes('-') ? (PREFIX.exec(text)?.[0].length ?? 0) : 0;
  let name = text.slice(from);
  if (!isNameWord(name)) return null;
  const ending = POSSESSIVE.exec(name);
  if (ending) name = name.slice(0, ending.index);
  const tail = findTail(name, lexicon);
  if (tail !== null) name = name.slice(0, -tail.length - 1);
  return {
    word: lexicon.word(name),
    from,
    to: from + name.length,
    possessive: ending !== null,
    tail: tail === null ? null : lexicon.word(tail.toLowerCase()),
  };
}

/** "apps" of "Spotify-apps", "CEO" of "Shell-CEO", but nothing of "Coca-Cola". */
function findTail(text: string, lexicon: Lexicon): string | null {
  for (const { index } of text.matchAll(/(?<!^)[-‑]/gu)) {
    const rest = text.slice(index + 1);
    if (/^\p{Ll}{2}/u.test(rest)) return belongs(text.slice(0, index), rest, lexicon) ? null : rest;
    if (isAllCapitals(rest) && lexicon.is(rest.toLowerCase(), 'roles')) return rest;
  }
  return null;
}

/** What makes no name by itself. */
const BOUND = /^co$/iu;

/** "Co-operative", "Talmo-instituut"; of an abbreviation it may be any: "EU-fonds". */
function belongs(own: string, rest: string, lexicon: Lexicon): boolean {
  return BOUND.test(own) || (!isAllCapitals(own) && lexicon.is(rest, 'ownTails'));
}

/** Whether the other half of a compound says that the name is a company's. */
export function isCompanyTail(tail: Word): boolean {
  return (['roles', 'possessions', 'kinds', 'tails'] as const).some(
    (kind) => tail.is(kind) || tail.last.ends(kind),
  );
}

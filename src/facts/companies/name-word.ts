import { endsIn, type CompanyLexicon } from './lexicon/index.ts';
import type { Token } from './tokens.ts';
import { isAllCapitals, isNameWord, mayBeName } from './word-shape.ts';

/** The part of a word that can stand in a name. */
export interface NamePart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly possessive: boolean;
  readonly tail: string | null;
}

const PREFIX =
  /^(?:ex|oud|anti|pro|pre|post|non|niet|mede|nep|mid|co|vice)-(?=\p{Lu}|\p{Ll}\p{Lu})/u;
const POSSESSIVE = /['’](?:s|S)?$/u;

/** Takes "ex-" and "-topman" off "ex-Shell-topman", and "'s" off "Cisco's"; null for no name. */
export function namePart(token: Token, lexicon: CompanyLexicon): NamePart | null {
  if (!mayBeName(token.text)) return null;
  const prefix = token.text.includes('-') ? (PREFIX.exec(token.text)?.[0].length ?? 0) : 0;
  let text = token.text.slice(prefix);
  if (!isNameWord(text)) return null;
  let possessive = false;
  const ending = /['’]/u.test(text) ? POSSESSIVE.exec(text) : null;
  if (ending) {
    possessive = true;
    text = text.slice(0, ending.index);
  }
  const tail = compoundTail(text, lexicon);
  if (tail) text = text.slice(0, -tail.length - 1);
  const start = token.start + prefix;
  const other = tail?.toLowerCase() ?? null;
  return { start, end: start + text.length, text, possessive, tail: other };
}

/** "apps" of "Spotify-apps", "CEO" of "Shell-CEO", but nothing of "Coca-Cola". */
function compoundTail(text: string, lexicon: CompanyLexicon): string | null {
  if (!/[-‑]/u.test(text)) return null;
  let from = text.search(/[-‑]/u);
  while (from > 0) {
    const rest = text.slice(from + 1);
    if (/^\p{Ll}{2}/u.test(rest)) return rest;
    if (isAllCapitals(rest) && lexicon.roles.has(rest.toLowerCase())) return rest;
    const next = rest.search(/[-‑]/u);
    from = next < 0 ? -1 : from + 1 + next;
  }
  return null;
}

/** Whether the other half of a compound says that the name is a company's. */
export function isCompanyTail(tail: string, lexicon: CompanyLexicon): boolean {
  const last = tail.split('-').at(-1) ?? tail;
  return [lexicon.roles, lexicon.possessions, lexicon.descriptors, lexicon.tails].some(
    (set) => set.has(tail) || endsIn(last, set),
  );
}

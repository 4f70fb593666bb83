import { isCalendarOrLanguage } from './lexicon/calendar.ts';
import { firstNames } from './lexicon/first-names.ts';
import { headWords, joiningHeads, otherHeads } from './lexicon/heads.ts';
import {
  articles,
  endsIn,
  isOwnFunctionWord,
  sentenceOpeners,
  type CompanyLexicon,
} from './lexicon/index.ts';
import { isPlaceName } from './lexicon/places.ts';
import {
  goesOnAsFirm,
  isFunctionWord,
  isOwnArticle,
  isSmallWord,
  isSurnamePrefix,
} from './function-word.ts';
import { grow, type Draft } from './grow.ts';
import { isLegalForm } from './legal-form.ts';
import { namePart } from './name-word.ts';
import type { Token } from './tokens.ts';
import type { Chain } from './types.ts';
import { isNameWord } from './word-shape.ts';

/** No name is longer; it bounds the work on a text in capitals. */
const MOST_WORDS = 9;

/** All runs of words that may be a name, in order, without overlap. */
export function findChains(
  text: string,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
  isCommon: (word: string) => boolean,
): Chain[] {
  const chains: Chain[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const draft = startChain(tokens, place, lexicon, isCommon);
    if (!draft) continue;
    while (
      !isClosed(draft, tokens) &&
      draft.parts.length < MOST_WORDS &&
      grow(draft, tokens, lexicon)
    );
    chains.push(finish(draft, text, tokens));
    place = draft.last;
  }
  return chains;
}

function startChain(
  tokens: readonly Token[],
  place: number,
  lexicon: CompanyLexicon,
  isCommon: (word: string) => boolean,
): Draft | null {
  const token = tokens[place];
  const part = token && namePart(token, lexicon);
  if (!part) return null;
  const lower = part.text.toLowerCase();
  const next = tokens[place + 1];
  const goesOn = next?.gap === ' ' && isNameWord(next.text);
  const isOwn = isSurnamePrefix(tokens, place) || isOwnArticle(tokens, place, lexicon);
  const isArticle = lexicon.articles.has(lower) && !isOwn;
  const opens = token.opens
    ? sentenceOpeners.has(lower)
    : isFunctionWord(part.text) && !(goesOn && isForeign(lower, lexicon));
  if (isArticle || (opens && !isOwn && !goesOnAsFirm(tokens, place))) {
    return null;
  }
  if (!goesOn && !token.opens && isSmallWord(part.text)) return null;
  const headFollows = goesOn && headWords.has(next.text.toLowerCase());
  if (isCalendarOrLanguage(lower) && !headFollows && !firstNames.has(lower)) return null;
  if (goesOn && (!headFollows || isDescribed(tokens, place, lexicon))) {
    if (token.opens && isCommon(lower) && !headWords.has(lower)) return null;
    const isDescription = describes(lower, token.opens, lexicon);
    if (isDescription && !isOfPlace(tokens, place, lexicon)) return null;
  }
  const end = part.end;
  const isPlace = !headFollows && isWhere(tokens, place);
  const closed = part.possessive || part.tail !== null || isPlace;
  return { parts: [part], first: place, last: place, end, closed };
}

/** "In China Talmo sells …", "In the Netherlands Talmo …": the place opens the sentence by itself. */
function isWhere(tokens: readonly Token[], place: number): boolean {
  const word = tokens[place];
  if (!word || word.gap !== ' ' || !isPlaceName(word.text.toLowerCase())) return false;
  const before = tokens[place - 1];
  const opening = before?.text === 'the' && before.gap === ' ' ? tokens[place - 2] : before;
  return opening?.opens === true && opening.text === 'In';
}

/** "van Just Eat Takeaway": a function word of English begins no sentence of a Dutch text. */
function isForeign(word: string, lexicon: CompanyLexicon): boolean {
  return !isOwnFunctionWord(word, lexicon) && !articles.has(word);
}

/** "Havenbedrijf Rotterdam", "Ziekenhuis Utrecht": a kind of company with where it is, is its name. */
function isOfPlace(
  tokens: readonly Token[],
  place: number,
  { descriptors }: CompanyLexicon,
): boolean {
  const town = tokens[place + 1]?.text.toLowerCase() ?? '';
  const rest = tokens[place + 2];
  // "Luchtvaartmaatschappij Singapore Airlines": there the place opens the name.
  const opensName = rest?.gap === ' ' && isNameWord(rest.text) && !isLegalForm(rest.text);
  return (
    isPlaceName(town) && !opensName && endsIn(tokens[place]?.text.toLowerCase() ?? '', descriptors)
  );
}

/** "Milieuclub Transport & Zonen": the head behind the description opens a name of its own. */
function isDescribed(
  tokens: readonly Token[],
  place: number,
  { descriptors }: CompanyLexicon,
): boolean {
  const word = tokens[place]?.text.toLowerCase() ?? '';
  if (headWords.has(word) || !endsIn(word, descriptors)) return false;
  return tokens[place + 2]?.gap === ' & ';
}

/** A title or description with a capital is no part of the name: "President X", "Bank X". */
function describes(word: string, opens: boolean, lexicon: CompanyLexicon): boolean {
  const last = word.split('-').at(-1) ?? word;
  if (lexicon.people.has(last) || lexicon.roles.has(last)) return true;
  if (!opens || joiningHeads.has(word)) return false;
  return endsIn(last, lexicon.descriptors) || endsIn(last, lexicon.agents);
}

/** A possessive ends a name, unless the head of one follows: "King's College". */
function isClosed({ closed, parts, last }: Draft, tokens: readonly Token[]): boolean {
  const part = parts.at(-1);
  const next = tokens[last + 1];
  if (!closed || !part?.possessive || next?.gap !== ' ') return closed;
  const lower = next.text.toLowerCase();
  const isHead = headWords.has(lower) || otherHeads.has(lower);
  const name = parts.map(({ text }) => text.toLowerCase()).join(' ');
  return !(isHead && /^\p{Lu}/u.test(next.text) && !isPlaceName(name));
}

function finish(draft: Draft, text: string, tokens: readonly Token[]): Chain {
  const { parts, first, last } = draft;
  const [opening] = parts;
  const closing = parts.at(-1);
  const start = opening?.start ?? 0;
  const words = parts.map((part) => part.text);
  return {
    text: text.slice(start, draft.end),
    start,
    end: draft.end,
    first,
    last,
    words,
    lower: words.map((word) => word.toLowerCase()),
    opens: tokens[first]?.opens ?? false,
    possessive: closing?.possessive ?? false,
    tail: closing?.tail ?? null,
  };
}

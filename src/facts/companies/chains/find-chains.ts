import { isLegalForm } from '../words/legal-form.ts';
import type { Token } from '../words/tokens.ts';
import type { Chain } from './chain.ts';
import { isJoiningHead } from './joining/connect.ts';
import {
  type Draft,
  finish,
  isClubBefore,
  type NameText,
  startDraft,
  withSmallHead,
} from './draft.ts';
import { grow } from './grow.ts';
import { isDescribed, isFirmBefore, isOnlyBefore } from './only-before.ts';
import { isNamesake } from './namesake.ts';
import {
  hasHead,
  isClosedByHead,
  isHead,
  isInitial,
  isNumbered,
  isOption,
  isTitle,
  opensSentence,
} from './openings.ts';
import { isFirmWithParticle, isOwnArticle, isSmallWord, opensLine } from './small-words.ts';
import { trim } from './trim.ts';

/** No name is longer; it bounds the work on a text in capitals. */
const MOST_WORDS = 9;

/** All runs of words that may be a name, in order, without overlap. */
export function findChains(made: NameText): Chain[] {
  const chains: Chain[] = [];
  for (let place = 0; place < made.tokens.length; place++) {
    const draft = startChain(made, place);
    if (!draft) continue;
    while (!isClosed(draft, made) && draft.words.length < MOST_WORDS && grow(draft, made));
    chains.push(trim(finish(draft, made), made));
    place = draft.last;
  }
  return chains;
}

function startChain(made: NameText, place: number): Draft | null {
  const { tokens } = made;
  const token = tokens[place];
  const part = token?.part;
  if (!token || !part) return null;
  const { word } = part;
  const next = tokens[place + 1];
  const goesOn = next?.gap === ' ' && next.isName;
  const isCalledAfter = isNamesake(made, place);
  if ((goesOn && isOption(token)) || (!isCalledAfter && isTitle(made, place))) return null;
  const isOwn =
    isCalledAfter ||
    isInitial(made, place) ||
    isClubBefore(tokens, place) ||
    isNumbered(made, place) ||
    isFirmWithParticle(tokens, place) ||
    isOwnArticle(tokens, place);
  const isArticle = word.is('articles') || word.is('determiners');
  if (!isOwn && (isArticle || opensSentence(token, word) || opensLine(tokens, place))) return null;
  if (!isOwn && !goesOn && !token.opens && isSmallWord(word)) return null;
  const headFollows = goesOn && next.word.is('heads');
  if (word.is('calendar') && !word.is('firstNames')) {
    if (!goesOn || !(isHead(next.word) || isClosedByHead(made, place) || hasHead(made, place))) {
      return null;
    }
  }
  if (goesOn && (word.is('documents') || opensBefore(token, next.word))) return null;
  const isBefore = isFirmBefore(made, place) || isTitleBefore(made, place);
  if (goesOn && !isCalledAfter && isBefore) return null;
  if (
    goesOn &&
    !isCalledAfter &&
    (!headFollows || isDescribed(made, place)) &&
    isOnlyBefore(made, place, word)
  ) {
    return null;
  }
  const draft = withSmallHead(startDraft(token, place, part), made);
  draft.closed ||= !headFollows && isWhere(made, place);
  return draft;
}

/** "Mr Cable": a person, whatever else the name may mean. */
function isTitleBefore({ tokens }: NameText, place: number): boolean {
  const title = tokens[place]?.word;
  const rest = tokens[place + 2];
  if (!title?.is('titles') || !title.shape.isCapitalised) return false;
  // "Dr Brixum Group"
  return !(rest?.gap === ' ' && rest.word.is('heads') && rest.word.shape.hasCapital);
}

/** "Bel Sportbedrijf Talmo", but "Openbare Bibliotheek Talmo". */
function opensBefore({ opens, word }: Token, next: Token['word']): boolean {
  if (!opens || !next.is('firmOpenings') || word.isOfNames) return false;
  return word.is('plainWords') || word.isOrdinary;
}

/** "In China Talmo sells …", "In the Netherlands Talmo …": the place opens the sentence by itself. */
function isWhere({ tokens, lexicon }: NameText, place: number): boolean {
  const token = tokens[place];
  if (!token || token.gap !== ' ' || !lexicon.isPlace(token.word.lower)) return false;
  const before = tokens[place - 1];
  const opening = before?.word.is('articles') && before.gap === ' ' ? tokens[place - 2] : before;
  return opening?.opens === true && opening.word.is('within');
}

/** A possessive ends a name, unless the head of one follows: "King's College". */
function isClosed({ closed, possessive, words, last }: Draft, made: NameText): boolean {
  const next = made.tokens[last + 1];
  if (!closed || !possessive || next?.gap !== ' ') return closed;
  const after = made.tokens[last + 2];
  // "Talmo's Bureau of Bread"
  if (isJoiningHead(next.word) && after?.gap === ' ' && after.word.is('ofWords')) return true;
  const headFollows =
    closes(next) || (next.word.shape.hasCapital && after?.gap === ' ' && closes(after));
  const name = words.map(({ lower }) => lower).join(' ');
  return !(headFollows && next.word.shape.hasCapital && !made.lexicon.isPlace(name));
}

/** A head or a legal form: "College" of "King's College", "Goods" of "Dick's Sporting Goods". */
function closes({ word }: Token): boolean {
  if (isLegalForm(word)) return true;
  return word.shape.hasCapital && (word.is('heads') || word.is('otherHeads'));
}

import { isLegalForm } from '../words/legal-form.ts';
import type { Token } from '../words/tokens.ts';
import type { Word } from '../words/word.ts';
import type { Chain } from './chain.ts';
import { isJoiningHead } from './connect.ts';
import { type Draft, finish, type NameText, startDraft, withSmallHead } from './draft.ts';
import { grow } from './grow.ts';
import { isFirmWithParticle, isFunctionWord, isOwnArticle, isSmallWord } from './small-words.ts';
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
  const goesOn = next?.gap === ' ' && next.word.shape.isName;
  if (goesOn && isOption(token)) return null;
  const isOwn = isFirmWithParticle(tokens, place) || isOwnArticle(tokens, place);
  const isArticle = word.is('articles') || word.is('determiners');
  if (!isOwn && (isArticle || opensSentence(token, word))) return null;
  if (!goesOn && !token.opens && isSmallWord(word)) return null;
  const headFollows = goesOn && next.word.is('heads');
  if (word.is('calendar') && !headFollows && !word.is('firstNames')) return null;
  if (goesOn && (!headFollows || isDescribed(made, place)) && isOnlyBefore(made, place, word)) {
    return null;
  }
  const draft = withSmallHead(startDraft(token, place, part), made);
  draft.closed ||= !headFollows && isWhere(made, place);
  return draft;
}

/** "B Een koopman …": the letter of an answer. */
function isOption({ opens, text }: Token): boolean {
  return opens && text.length === 1;
}

/** A capital that a word has for opening a sentence, here or where its stop is missing. */
function opensSentence(token: Token, word: Word): boolean {
  if (!token.opens) return isFunctionWord(word);
  return word.is('functionWords') || word.is('openers');
}

/** A common word or a description that stands before a name without being part of it. */
function isOnlyBefore(made: NameText, place: number, word: Word): boolean {
  const { nounsHaveCapitals } = made.lexicon.habits;
  const opens = made.tokens[place]?.opens ?? false;
  if (opens && made.isCommon(word.lower) && !word.is('heads')) return true;
  if (nounsHaveCapitals && word.isOrdinary) return true;
  if (nounsHaveCapitals && isJoiningHead(word) && made.tokens[place + 1]?.word.isNoun) return false;
  return describes(word, opens || nounsHaveCapitals) && !isOfPlace(made, place);
}

/** "In China Talmo sells …", "In the Netherlands Talmo …": the place opens the sentence by itself. */
function isWhere({ tokens, lexicon }: NameText, place: number): boolean {
  const token = tokens[place];
  if (!token || token.gap !== ' ' || !lexicon.isPlace(token.word.lower)) return false;
  const before = tokens[place - 1];
  const opening = before?.word.is('articles') && before.gap === ' ' ? tokens[place - 2] : before;
  return opening?.opens === true && opening.word.is('within');
}

/** "Havenbedrijf Rotterdam", "Ziekenhuis Utrecht": a kind of company with where it is, is its name. */
function isOfPlace({ tokens, lexicon }: NameText, place: number): boolean {
  const town = tokens[place + 1]?.word;
  const rest = tokens[place + 2];
  // "Luchtvaartmaatschappij Singapore Airlines": there the place opens the name.
  const opensName = rest?.gap === ' ' && rest.word.shape.isName && !isLegalForm(rest.word);
  if (!town || opensName || !lexicon.isPlace(town.lower)) return false;
  return tokens[place]?.word.ends('kinds') ?? false;
}

/** "Milieuclub Transport & Zonen": the head behind the description opens a name of its own. */
function isDescribed({ tokens }: NameText, place: number): boolean {
  const word = tokens[place]?.word;
  if (!word || word.is('heads') || !word.ends('kinds')) return false;
  const head = tokens[place + 1]?.word;
  const rest = tokens[place + 2];
  // "Hoofdsponsor Brouwerij Talmo"
  if (head?.is('kinds') && rest?.gap === ' ' && rest.word.shape.isName) return true;
  return rest?.gap === ' & ';
}

/** A title or description with a capital is no part of the name: "President X", "Bank X". */
function describes(word: Word, opens: boolean): boolean {
  const { last } = word;
  if (last.is('people') || last.is('roles')) return true;
  if (!opens || word.is('joiningHeads')) return false;
  if (last.hasEnding('roleEndings')) return true;
  return last.ends('kinds') || last.ends('agents');
}

/** A possessive ends a name, unless the head of one follows: "King's College". */
function isClosed({ closed, possessive, words, last }: Draft, made: NameText): boolean {
  const next = made.tokens[last + 1];
  if (!closed || !possessive || next?.gap !== ' ') return closed;
  const after = made.tokens[last + 2];
  const isHead =
    closes(next) || (next.word.shape.hasCapital && after?.gap === ' ' && closes(after));
  const name = words.map(({ lower }) => lower).join(' ');
  return !(isHead && next.word.shape.hasCapital && !made.lexicon.isPlace(name));
}

/** A head or a legal form: "College" of "King's College", "Goods" of "Dick's Sporting Goods". */
function closes({ word }: Token): boolean {
  if (isLegalForm(word)) return true;
  return word.shape.hasCapital && (word.is('heads') || word.is('otherHeads'));
}

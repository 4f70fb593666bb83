import { isLegalForm } from '../words/legal-form.ts';
import type { NamePart } from '../words/name-part.ts';
import type { Token } from '../words/tokens.ts';
import { hangs } from './joining/and-words.ts';
import type { Word } from '../words/word.ts';
import { connects, isJoiningHead } from './joining/connect.ts';
import { type Draft, type NameText, take } from './draft.ts';
import { isBehindOffice, isNextLine, isNextNoun, isTitleOfPerson } from './next-name.ts';
import { joins, mayBeInside } from './next-word.ts';
import { goesOnByAnd } from './joining/one-by-and.ts';
import { joinsRomance } from './joining/romance.ts';
import { spacedForm } from './spaced-form.ts';

/** Takes in the next word or words where they belong to the name. */
export function grow(draft: Draft, made: NameText): boolean {
  const { tokens } = made;
  const place = draft.last + 1;
  const next = tokens[place];
  if (!next || isCurrency(tokens, place)) return false;
  const form = next.gap === ' ' ? spacedForm(made, place) : null;
  if (form) {
    take(draft, form.token, form.last, form.part);
    return true;
  }
  const { part } = next;
  if (part) {
    if (isTitleOfPerson(tokens, place) || isNextNoun(draft, next, made)) return false;
    if (isBehindOffice(draft, tokens, place)) return false;
    if (isNextLine(draft, tokens, place)) return false;
    if (mayBeInside(draft, tokens, place) && joins(draft, next, part, tokens[place + 1])) {
      take(draft, next, place, part);
      return true;
    }
  }
  if (hangs(tokens, place)) return takeBehind(draft, tokens, place + 1);
  if (isClubYear(draft, next, made)) {
    take(draft, next, place, whole(next));
    return true;
  }
  if (next.gap !== ' ') return false;
  if (/^\p{N}{1,3}(?:['’]s)?$/u.test(next.word.text)) return takeNumber(draft, next, made);
  if (!next.word.shape.hasCapital && isLegalForm(next.word)) {
    take(draft, next, place, whole(next));
    return true;
  }
  return takeConnected(draft, made);
}

/** "Brixum '58": clubs bear the year of their founding, where a land, a festival or a month has one. */
function isClubYear({ words, first }: Draft, { gap, text }: Token, made: NameText): boolean {
  const { tokens, lexicon } = made;
  if (!/^ ['’‘]$/u.test(gap) || !/^\p{N}{2}$/u.test(text) || !lexicon.habits.joinsNouns)
    return false;
  const [only] = words;
  if (words.length > 2 || !only?.shape.hasCapital || tokens[first - 1]?.word.is('determiners')) {
    return false;
  }
  return words.every(
    (word) =>
      !lexicon.isPlace(word.lower) &&
      !NO_CLUBS.some((kind) => word.is(kind)) &&
      !word.ends('otherHeads'),
  );
}

const NO_CLUBS = ['calendar', 'terms', 'capitalised', 'otherNouns', 'plainWords'] as const;

/** "C$15bn", "HK$3m". */
function isCurrency(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  if (next === undefined || next.gap === ' ' || !/^[$£€]/u.test(next.gap)) return false;
  return /^\p{Lu}{1,3}$/u.test(tokens[place]?.word.text ?? '');
}

function whole({ word, start, end }: Token): NamePart {
  return { word, from: 0, to: end - start, possessive: false, tail: null };
}

/** "Motel 6's", "Studio 100": a number belongs to a name only where the text shows it. */
function takeNumber(draft: Draft, next: Token, made: NameText): boolean {
  const { tokens, lexicon } = made;
  const after = tokens[draft.last + 2];
  // "die van Jumbo 11%"
  if (/^ ?[%‰°€$£]/u.test(after?.gap ?? '')) return false;
  // "nach Angaben von Talmo 7,2 Prozent"
  if (after?.gap === ',' && /^\p{N}/u.test(after.text)) return false;
  const digits = next.word.text.replace(/['’]s$/u, '');
  const possessive = digits !== next.word.text;
  const acts = after?.gap === ' ' && after.word.is('actions');
  // "de app van Talmo 24,": a product has an article, "de vleugel van de Boeing 737".
  const isOwner =
    tokens[draft.first - 1]?.word.is('belonging') && after !== undefined && after.gap !== ' ';
  const before = tokens[draft.first - 1];
  // "The Talmo 2 has been …" is one of a model.
  const isModel = before?.word.is('determiners') === true && tokens[draft.first]?.gap === ' ';
  if (!possessive && !(acts && !isModel) && !isOwner && !hasNumber(draft, made)) return false;
  const word = lexicon.word(digits);
  take(draft, next, draft.last + 1, { word, from: 0, to: digits.length, possessive, tail: null });
  draft.closed = true;
  return true;
}

/** "Radio 538", "Motor 4"; not "Food 8, service 6", nor "zählte der Verein 96 Mitglieder". */
function hasNumber({ words, first, last }: Draft, { tokens, lexicon }: NameText): boolean {
  const head = words.at(-1);
  if (!head?.is('heads')) return false;
  if (head.is('openingHeads')) return true;
  // "Talmo United 3 2" are goals.
  if (words.length > 1) return false;
  const counted = tokens[last + 2]?.word.shape.hasCapital === true;
  if (lexicon.habits.nounsHaveCapitals && counted) return false;
  return !(tokens[first]?.opens === true && head.is('commonHeads'));
}

function isOrganization(word: Word): boolean {
  return (
    word.shape.isAllCapitals ||
    isJoiningHead(word) ||
    word.ends('firmOpenings') ||
    word.ends('kinds')
  );
}

/** "minister Karin van …": one capital word behind a title is a first name. */
function isTitled({ first, words }: Draft, tokens: readonly Token[]): boolean {
  if (words.length !== 1 || tokens[first]?.gap !== ' ') return false;
  return tokens[first - 1]?.word.is('people') ?? false;
}

/** Dutch has an "of" that English has not: "ministerie van Brood of Vis", "Bank of de Post". */
function isOr([one, two]: readonly Word[], tokens: readonly Token[]): boolean {
  if (!one?.is('conjunctions') || !one.is('ofWords')) return false;
  if (two?.is('determiners') === true) return true;
  return tokens.some(({ word }) => word.is('ofWords') && !word.is('conjunctions'));
}

function takeBehind(draft: Draft, tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token?.part) return false;
  take(draft, token, place, token.part);
  return true;
}

/** "Bank of America", "Universiteit van Amsterdam", "Jan van der Meer". */
function takeConnected(draft: Draft, made: NameText): boolean {
  const { tokens } = made;
  if (draft.words.slice(1).some(isLegalForm)) return false;
  let place = draft.last + 1;
  if (goesOnByAnd(draft, made, place)) return takeBehind(draft, tokens, place + 1);
  while (place < draft.last + 5 && tokens[place]?.gap === ' ' && !tokens[place]?.part) place++;
  const token = tokens[place];
  const part = token?.gap === ' ' ? token.part : null;
  if (!token || !part) return false;
  const between = tokens.slice(draft.last + 1, place).map(({ word }) => word);
  const joined = draft.last - draft.first + 1 > draft.words.length;
  const [one] = between;
  const isDutch = made.lexicon.habits.joinsNouns;
  if (isDutch && isOr(between, tokens.slice(draft.first, draft.last))) return false;
  // "mevrouw Brixum van Advieskantoor Talmo"
  const isSurname = isTitled(draft, tokens) && one?.is('particles') && !isOrganization(part.word);
  if (
    !isSurname &&
    !connects(draft.words, joined, between, part.word) &&
    !joinsRomance(draft.words, between, part.word, made.lexicon)
  )
    return false;
  take(draft, token, place, part);
  return true;
}

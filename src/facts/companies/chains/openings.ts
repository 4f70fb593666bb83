import { isLegalForm } from '../words/legal-form.ts';
import type { Token } from '../words/tokens.ts';
import type { Word } from '../words/word.ts';
import type { NameText } from './draft.ts';
import { isFunctionWord } from './small-words.ts';

/** "B Een koopman …": the letter of an answer. */
export function isOption({ opens, text }: Token): boolean {
  return opens && text.length === 1;
}

/** "Orkest", "Filmfonds" */
export function isHead(word: Word): boolean {
  return word.is('heads') || (word.lower.length > 5 && word.ends('headEndings'));
}

/** "A. Brixum": no article, though it looks like one. */
export function isInitial({ tokens }: NameText, place: number): boolean {
  const next = tokens[place + 1];
  return tokens[place]?.text.length === 1 && next?.gap === '. ' && next.word.shape.hasCapital;
}

/** "First Talmo Mining": an ordinal opens the name where its head closes it. */
export function isNumbered(made: NameText, place: number): boolean {
  return made.tokens[place]?.word.is('ordinals') === true && isClosedByHead(made, place);
}

/** "Nederlands Bakkers Genootschap": whether its run of capitals ends in a head or a legal form. */
export function isClosedByHead({ tokens }: NameText, place: number): boolean {
  let last = place;
  while (
    last < place + 4 &&
    tokens[last + 1]?.gap === ' ' &&
    tokens[last + 1]?.word.shape.hasCapital
  )
    last++;
  const head = tokens[last]?.word;
  return last > place + 1 && head !== undefined && (isHead(head) || isLegalForm(head));
}

/** "Nederlands Bakkers Centrum Talm": whether a head stands inside its run of capitals, and a name behind it. */
export function hasHead({ tokens }: NameText, place: number): boolean {
  for (let at = place + 1; at < place + 4; at++) {
    const [word, next] = tokens.slice(at, at + 2);
    if (word?.gap !== ' ' || !word.word.shape.isCapitalised) return false;
    if (at > place + 1 && word.word.is('joiningHeads'))
      return next?.gap === ' ' && next.word.shape.isCapitalised;
  }
  return false;
}

/** "Dr. Talmo Brixum" names Talmo Brixum, but "Dr. Oetker" is a company. */
export function isTitle({ tokens, lexicon }: NameText, place: number): boolean {
  const title = tokens[place];
  const name = tokens[place + 1];
  if (name?.gap !== '. ' || !title?.word.is('titles')) return false;
  return !lexicon.is(`${title.word.lower}. ${name.word.lower}`, 'organizations');
}

/** A capital that a word has for opening a sentence, here or where its stop is missing. */
export function opensSentence(token: Token, word: Word): boolean {
  if (!token.opens) return isFunctionWord(word);
  return word.is('functionWords') || word.is('openers');
}

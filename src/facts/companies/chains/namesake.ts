import type { Word } from '../words/word.ts';
import type { NameText } from './draft.ts';
import { isHead } from './openings.ts';
import { isJoiningHead } from './joining/connect.ts';

/** Words of the person's name between the title and the head. */
const MOST = 3;

/**
 * "Prins Talmo Fonds", "Dr. Talmo Instituut": what is called after a person has the title, where a head
 * closes it.
 */
export function isNamesake({ tokens }: NameText, place: number): boolean {
  const title = tokens[place];
  if (!title?.word.shape.hasCapital || !title.word.is('honours')) return false;
  for (let at = place + 1; at < place + MOST + 2; at++) {
    const token = tokens[at];
    if (!token?.word.shape.hasCapital) return false;
    const isBehindTitle = token.gap === '. ' && tokens[at - 1]?.word.is('titles') === true;
    if (token.gap !== ' ' && !isBehindTitle) return false;
    if (closes(token.word)) return at > place + 1;
  }
  return false;
}

/** No word that surnames are too: "Dr. Talmo Wells". */
function closes(word: Word): boolean {
  return (isHead(word) && (!word.is('commonHeads') || isJoiningHead(word))) || isJoiningHead(word);
}

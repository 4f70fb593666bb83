import { isLegalForm } from '../words/legal-form.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Word } from '../words/word.ts';
import { isJoiningHead } from './joining/connect.ts';

/** What is a name by itself, whatever stands beside it. */
const NAMED = [
  'organizations',
  'firstNames',
  'surnames',
  'nationalities',
  'calendar',
  'capitalised',
  'mediaNames',
  'terms',
] as const;

/** A person, a place, a land or an organization that is known. */
export function isNamed(word: Word, lexicon: Lexicon): boolean {
  return NAMED.some((kind) => word.is(kind)) || lexicon.isPlace(word.lower);
}

/** What opens or closes the name of an organization by itself: "Group", "N.V.", "Ministry". */
export function isBody(word: Word): boolean {
  return isJoiningHead(word) || isLegalForm(word) || word.is('heads');
}

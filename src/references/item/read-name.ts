import { isKnownAs, isPlaceName } from '../../facts/index.ts';
import { fold, getCommonWords, isParticle } from '../../language/index.ts';
import type { Author } from '../../library/index.ts';
import type { CslName } from '../types.ts';

/** Words of people's names: letters of the Latin script, initials, "O'Brien", "Anne-Marie". */
const WORD = /^['’]?\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$|^\p{Lu}$/u;
const CAPITAL = /^['’]?\p{Lu}/u;
/** Before a name, where it says what somebody is. */
const TITLES =
  /^(?:(?:prof|professor|dr|drs|ir|ing|mr|mrs|ms|mw|dhr|herr|frau|dipl|phd)\.?(?:[- ]|$))+/iu;
/** Behind one: "Petra Jansen, MSc". Without the comma "Ma" is a surname. */
const DEGREES =
  /,\s*(?:ph\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|ll\.?m|mba)\.?$|\s(?:PhD|MSc|BSc)$/iu;
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es'];
/** Among the words of everyday use, those that a surname is seldom the same as. */
const COMMON = 5_000;
const MOST_WORDS = 6;

/**
 * A name as it is sorted: of a person surname and given names apart, of all others as it is.
 * @param isApart it stands by itself in its source: a comma in it is its own.
 */
export function toCslName({ name, kind }: Author, isApart: boolean): CslName {
  const literal = { literal: name };
  if (kind === 'organization') return literal;
  return readTurned(name, isApart) ?? readPerson(name, kind === 'person') ?? literal;
}

/** Whether a name is that of a person, as far as it tells. */
export function isPerson(name: string): boolean {
  return readPerson(name, false) !== null;
}

/** "Vries, Jan de", "De Vries, J." → surname and given names; null of anything else. */
export function readTurned(name: string, isApart = false): CslName | null {
  const [surname = '', given = '', ...more] = name.split(/\s*,\s*/u);
  if (more.length > 0 || !isSurname(surname)) return null;
  // "Petra Jansen, M.A.", but "Jansen, M.A.".
  if (surname.includes(' ') && DEGREES.test(name)) return null;
  const names = splitWords(given.replace(TITLES, ''));
  const first = names.findIndex((word) => isParticle(lower(word)) && !CAPITAL.test(word));
  const own = first < 0 ? names : names.slice(0, first);
  const behind = first < 0 ? [] : names.slice(first);
  if (!behind.every((word) => isParticle(lower(word)))) return null;
  const [opening = ''] = own;
  const isGiven = own.length > 0 && own.every((word) => WORD.test(word) && CAPITAL.test(word));
  const words = splitWords(surname);
  const isKnown = INITIALS.test(opening) || isKnownAs(lower(opening), 'firstNames');
  const mayBe = isApart && !isOrganizational([...words, ...own]) && !isPlaceName(lower(given));
  if (!isGiven || !(isKnown || mayBe)) return null;
  const at = words.findIndex((word) => !isParticle(lower(word)));
  return toName(own, [...behind, ...words.slice(0, at).map(lower)], words.slice(at));
}

function isSurname(surname: string): boolean {
  const words = splitWords(surname);
  const own = words.filter((word) => !isParticle(lower(word)));
  const [opening = ''] = own;
  if (own.length === 0 || !own.every((word) => WORD.test(word) && CAPITAL.test(word))) return false;
  // "Jan de Vries, Piet": a whole name stands before the comma.
  return words.length === own.length + words.indexOf(opening) && own.length <= 2;
}

/** "Jan de Vries" → given names, small words and surname; null where it may be no person's. */
function readPerson(name: string, isTold: boolean): CslName | null {
  const words = splitWords(name.replace(DEGREES, '').replace(TITLES, ''));
  if (words.length < 2 || words.length > MOST_WORDS || !areOfNames(words)) return null;
  if (!isTold && (isKnownAs(name.toLowerCase(), 'organizations') || !soundsLikeOne(words)))
    return null;
  const first = words.findIndex((word, at) => at > 0 && isParticle(lower(word)));
  // "García Márquez" cannot be told from a second given name: the last word it is.
  const from = first > 0 ? first : words.length - 1;
  const end = words.findIndex((word, at) => at >= from && !isParticle(lower(word)));
  return end < 0 ? null : toName(words.slice(0, from), words.slice(from, end), words.slice(end));
}

/** Whether all are words of names, with capitals but for the small words of surnames. */
function areOfNames(words: readonly string[]): boolean {
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return (
    ends.every((word) => CAPITAL.test(word)) &&
    words.every((word) => WORD.test(word) && (CAPITAL.test(word) || isParticle(lower(word))))
  );
}

function soundsLikeOne(words: readonly string[]): boolean {
  const [opening = ''] = words;
  const last = lower(words.at(-1) ?? '');
  if (INITIALS.test(opening)) return true;
  // "Max Planck Institute"; "Bond" and "School" are surnames as well.
  if (isKnownAs(lower(opening), 'firstNames'))
    return isKnownAs(last, 'commonHeads') || !isKnownAs(last, 'heads', 'joiningHeads');
  return words.every((word) => CAPITAL.test(word))
    ? isUnknown(words)
    : !isOrganizational(words) && !isPlaceName(last);
}

function toName(
  given: readonly string[],
  particles: readonly string[],
  surname: readonly string[],
): CslName | null {
  if (surname.length === 0) return null;
  return {
    family: surname.join(' '),
    ...(given.length === 0 ? {} : { given: given.join(' ') }),
    ...(particles.length === 0 ? {} : { 'non-dropping-particle': particles.join(' ') }),
  };
}

/** Whether a word of a name is one of those that name organizations. */
function isOrganizational(words: readonly string[]): boolean {
  return words.some((word) =>
    isKnownAs(
      lower(word),
      'heads',
      'joiningHeads',
      'openingHeads',
      'firmOpenings',
      'generalOpenings',
      'legalForms',
      'chambers',
      'otherHeads',
      'mediaNames',
      'subjects',
      'articles',
    ),
  );
}

/** Two or three words that are nothing else: no words of organizations, places or everyday use. */
function isUnknown(words: readonly string[]): boolean {
  if (words.length > 3 || isOrganizational(words)) return false;
  if (words.some((word) => word === word.toUpperCase() || isParticle(lower(words[0] ?? ''))))
    return false;
  return !words.some((word) => isPlaceName(lower(word)) || isCommon(word));
}

function isCommon(word: string): boolean {
  return LANGUAGES.some((code) => {
    const rank = getCommonWords(code).rankOf(fold(word));
    return rank !== null && rank <= COMMON;
  });
}

function splitWords(name: string): string[] {
  return name.split(/\s+/u).filter((word) => word !== '');
}

function lower(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

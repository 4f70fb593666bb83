import type { Word } from '../../words/word.ts';

/** One or more capitals for first names: "J.K". */
export const INITIAL = /^\p{Lu}(?:\.\p{Lu}){0,4}$/u;

/**
 * Whether small words join what follows to a name: "Bank of America", "Universiteit van Amsterdam",
 * "Jan van der Meer".
 * @param words of the name so far
 * @param joined whether small words stand in it already
 * @param next the name's word after the small words
 */
export function connects(
  words: readonly Word[],
  joined: boolean,
  between: readonly Word[],
  next: Word,
): boolean {
  const [one, two] = between;
  const last = words.at(-1);
  if (!one || !last) return false;
  const areParticles = between.every((word) => word.is('particles'));
  if (areParticles && joinsSurname(words, between)) return true;
  if (!two && one.is('andWords') && next.is('partnerHeads')) return true;
  if (last.is('particles') && last.shape.isCapitalised) return areParticles;
  if (namesOther(last, between) || servesAim(words, joined, between, next)) return true;
  if (opensOf(between) && words[0]?.ends('firmOpenings') && isHeart(words)) return true;
  if (!words.some(isJoiningHead)) return false;
  if (two && (between.length > 2 || !two.is('articles'))) return false;
  if (joined && one.is('ofWords') && (!two || next.isOrdinary)) return true;
  if (one.is('forWords')) return isJoiningHead(last) || isAim(words, one);
  if (one.is('ofWords')) return isJoiningHead(last) && words.slice(0, -1).every(isGeneral);
  if (!one.is('andWords') || words.length < 2) return false;
  if (words[0]?.is('firmOpenings') && last.isOrdinary && next.isOrdinary) return true;
  if (isMinistry(words, joined) && !next.is('organizations')) return true;
  return isSubject(next, joined && !two);
}

/** "van", "van de": of what. */
function opensOf([one, two, more]: readonly Word[]): boolean {
  return one?.is('ofWords') === true && more === undefined && (two?.is('articles') ?? true);
}

/** "Maatschappij tot Verfraaiing der Dorpen": what a society was founded to do, and of what. */
function servesAim(
  words: readonly Word[],
  joined: boolean,
  [one, two]: readonly Word[],
  next: Word,
): boolean {
  const [society, aim, more] = words;
  if (!society || !one || two || more) return false;
  if (!society.ends('headEndings') && !society.ends('firmOpenings')) return false;
  if (aim) return joined && isAbstract(aim) && one.is('ofWords');
  return one.is('onWords') && isAbstract(next);
}

function isAbstract(word: Word): boolean {
  if (!word.shape.isCapitalised || word.text.length < 8 || word.isOfNames) return false;
  return word.hasEnding('abstractEndings') || word.hasEnding('plainEndings');
}

/** "Vereniging Hart voor Brixum": what a society is for. */
function isAim([first, ...rest]: readonly Word[], one: Word): boolean {
  return rest.length > 0 && first?.is('firmOpenings') === true && !one.is('ofWords');
}

/** "Stichting Vrienden van de Brixum", "Winkeliersvereniging Hart van Brixum": a common word, and of what. */
function isHeart(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return words.length === 2 && last !== undefined && last.isOrdinary;
}

/** "ministerie van Brood": all that it is of belongs to its name. */
export function isMinistry([first]: readonly Word[], joined: boolean): boolean {
  return joined && first?.is('smallHeads') === true;
}

/** "Bank", "Planbureau": what follows a small word may belong to it. */
export function isJoiningHead(word: Word): boolean {
  return word.is('joiningHeads') || (word.lower.length > 6 && word.ends('joiningEndings'));
}

/** Behind "for" also other abstract nouns: "Alliance for Creativity and Entertainment". */
function isSubject(next: Word, joined: boolean): boolean {
  if (next.is('subjects')) return true;
  if (!joined || !next.shape.isCapitalised || isJoiningHead(next)) return false;
  return next.hasEnding('abstractEndings') && next.text.length > 5;
}

/** All are first names, or the last stands behind the head of an organization. */
function opensSurname(words: readonly Word[]): boolean {
  const before = words.slice(0, -1);
  return before.every((word) => word.is('firstNames')) || before.slice(-1).some(isJoiningHead);
}

function joinsSurname(words: readonly Word[], between: readonly Word[]): boolean {
  const [first] = words;
  const [one, two, more] = between;
  if (more || !first || !one) return false;
  // "Peter Hein van …", "Medisch Centrum Jan van …": behind a first name it is the surname.
  if (words.at(-1)?.is('firstNames') && opensSurname(words)) return true;
  if (words.length > 2) return false;
  const isPerson = first.is('firstNames') || INITIAL.test(first.text);
  // After a first and a last name "van" leads to an employer or a place.
  if (isPerson && (words.length === 1 || !one.is('ofWords'))) return true;
  return two !== undefined && !two.is('determiners');
}

function isGeneral(word: Word): boolean {
  if (word.is('generalOpenings') || word.is('royal') || word.is('nationalities')) return true;
  return word.hasEnding('adjectiveEndings');
}

/** "Battle of Hastings", "Verdrag van Rome": kept whole, to be told from companies as a whole. */
function namesOther(last: Word, [one, two, more]: readonly Word[]): boolean {
  if (!last.is('otherHeads') || more) return false;
  if (!one || (two && !two.is('articles'))) return false;
  return one.is('ofWords') || one.is('forWords') || one.is('onWords');
}

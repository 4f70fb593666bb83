import { firstNames } from './lexicon/first-names.ts';
import { joiningEndings, joiningHeads, otherHeads, subjects } from './lexicon/heads.ts';
import { endsIn, type CompanyLexicon } from './lexicon/index.ts';

const PARTICLES = new Set(
  'van der den de von zu di da del della dos la le du el al bin ibn ten ter te'.split(' '),
);
const GENERAL = /^(?:koninklijke?|nationale?|algemene|centrale|internationale|vrije|royal)$/iu;
const CAPITAL_PARTICLE = /^(?:Van|Von|De|Ten|Ter)$/u;

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
  words: readonly string[],
  joined: boolean,
  connectors: readonly string[],
  next: string,
  lexicon: CompanyLexicon,
): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  const areParticles = connectors.every((word) => PARTICLES.has(word));
  if (areParticles && joinsSurname(words, connectors)) return true;
  if (CAPITAL_PARTICLE.test(words.at(-1) ?? '')) return areParticles;
  if (namesOther(last, connectors, lexicon)) return true;
  const [one = '', two] = connectors;
  if (!words.some(isJoiningHead)) return false;
  if (connectors.length > 1 && !lexicon.articles.has(two ?? '')) return false;
  if (joined && connectors.length === 1 && /^(?:of|van)$/u.test(one)) return true;
  if (/^(?:of|for|voor|für)$/u.test(one)) return isJoiningHead(last);
  if (one === 'van') return isJoiningHead(last) && areGeneral(words.slice(0, -1), lexicon);
  return /^(?:en|and|und|et)$/u.test(one) && words.length > 1 && isSubject(next, joined && !two);
}

/** "Bank", "Planbureau": what follows a small word may belong to it. */
export function isJoiningHead(word: string): boolean {
  const lower = word.toLowerCase();
  return joiningHeads.has(lower) || (lower.length > 6 && endsIn(lower, joiningEndings));
}

/** Behind "for" also other abstract nouns: "Alliance for Creativity and Entertainment". */
function isSubject(next: string, joined: boolean): boolean {
  const lower = next.toLowerCase();
  return subjects.has(lower) || (joined && ABSTRACT.test(next) && !isJoiningHead(next));
}

/** Abstract nouns, by their ending. */
const ABSTRACT =
  /^\p{Lu}\p{Ll}{2,}(?:heid|teit|schap|isme|tie|tion|sion|ness|ity|ment|ism|ance|ence|ship)$/u;

/** All are first names, or the last stands behind the head of an organization. */
function opensSurname(words: readonly string[]): boolean {
  const before = words.slice(0, -1);
  return (
    before.every((word) => firstNames.has(word.toLowerCase())) ||
    before.slice(-1).some(isJoiningHead)
  );
}

function joinsSurname(words: readonly string[], connectors: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const [one = '', two, more] = connectors;
  if (more) return false;
  // "Peter Hein van …", "Medisch Centrum Jan van …": behind a first name it is the surname.
  if (firstNames.has(last.toLowerCase()) && opensSurname(words)) return true;
  if (words.length > 2) return false;
  const [first = ''] = words;
  const isPerson = firstNames.has(first.toLowerCase()) || INITIAL.test(first);
  // After a first and a last name "van" leads to an employer or a place.
  if (isPerson && (words.length === 1 || one !== 'van')) return true;
  return two !== undefined && /^(?:der|den|ter|ten)$/u.test(two);
}

function areGeneral(words: readonly string[], { nationalities }: CompanyLexicon): boolean {
  return words.every(
    (word) =>
      GENERAL.test(word) || /..s(?:ch)?e$/u.test(word) || nationalities.has(word.toLowerCase()),
  );
}

/** "Battle of Hastings", "Verdrag van Rome": kept whole, to be told from companies as a whole. */
function namesOther(last: string, connectors: readonly string[], lexicon: CompanyLexicon): boolean {
  const [one = '', two] = connectors;
  if (!otherHeads.has(last) || connectors.length > 2) return false;
  return (
    /^(?:of|on|for|van|over|voor|tot|tegen)$/u.test(one) && (!two || lexicon.articles.has(two))
  );
}

import { firstNames } from './lexicon/first-names.ts';
import { joiningHeads, otherHeads, subjects } from './lexicon/heads.ts';
import type { CompanyLexicon } from './lexicon/index.ts';

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
  if (!words.some((word) => joiningHeads.has(word.toLowerCase()))) return false;
  if (connectors.length > 1 && !lexicon.articles.has(two ?? '')) return false;
  if (joined && connectors.length === 1 && /^(?:of|van)$/u.test(one)) return true;
  if (/^(?:of|for|voor)$/u.test(one)) return joiningHeads.has(last);
  if (one === 'van') return joiningHeads.has(last) && areGeneral(words.slice(0, -1), lexicon);
  return /^(?:en|and|und|et)$/u.test(one) && words.length > 1 && subjects.has(next.toLowerCase());
}

function joinsSurname(words: readonly string[], connectors: readonly string[]): boolean {
  const [first = ''] = words;
  const [one = '', two, more] = connectors;
  if (words.length > 2 || more) return false;
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

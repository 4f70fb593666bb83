import { isLegalForm } from '../words/legal-form.ts';
import type { Word } from '../words/word.ts';
import { type Chain, changeChain } from './chain.ts';
import { isJoiningHead } from './joining/connect.ts';
import type { NameText } from './draft.ts';

/** Takes a nationality off the front, and the dot or 's that belongs to a name in. */
export function trim(chain: Chain, made: NameText): Chain {
  return withTown(withEnding(withoutNationality(chain, made), made), made);
}

/** What speaks or acts is the municipality: "de gemeente Brixum betaalt", "volgens de gemeente Brixum", "subsidie van de gemeente Brixum". */
function withTown(chain: Chain, { text, tokens }: NameText): Chain {
  const { first, last } = chain;
  const town = tokens[first - 1];
  if (!town?.word.shape.isSmall || !town.word.is('townHeads') || tokens[first]?.gap !== ' ')
    return chain;
  const next = tokens[last + 1];
  const acts = next?.gap === ' ' && (next.word.is('actions') || next.word.is('saying'));
  const article = tokens[first - 2];
  const before = tokens[first - 3];
  const hasArticle = article?.word.is('determiners') === true;
  const lead = hasArticle ? before : article;
  const isCause = lead?.word.is('causing') === true || lead?.word.is('sources') === true;
  const given = lead?.word.is('belonging') ? tokens[first - (hasArticle ? 4 : 3)] : undefined;
  const isGiver = given?.word.is('dealings') === true || given?.word.is('roles') === true;
  if (!acts && !isCause && !isGiver) return chain;
  const words = [town.word, ...chain.words];
  return changeChain(chain, {
    words,
    first: first - 1,
    start: town.start,
    text: text.slice(town.start, chain.end),
  });
}

/** "Zweedse Norrsken Group"; English writes "American Express" with the same capital. */
function withoutNationality(chain: Chain, { text, tokens, lexicon }: NameText): Chain {
  const [word, second] = chain.words;
  const next = tokens[chain.first + 1];
  if (!second || !word?.is('nationalities') || lexicon.habits.nationalityOpensName) return chain;
  // "Österreichische Torf Gesellschaft": else the adjective has no capital.
  const isOwn = lexicon.habits.nounsHaveCapitals && word.hasEnding('adjectiveEndings');
  if (isOwn && !chain.opens) return chain;
  // "Noor Verhulst" may be a Norwegian, but has a first name.
  if (word.is('firstNames') || next?.gap !== ' ' || !leaves(chain, second)) return chain;
  return changeChain(chain, {
    start: next.start,
    text: text.slice(next.start, chain.end),
    first: chain.first + 1,
    words: chain.words.slice(1),
  });
}

/** Whether a name of its own is left: not of "Nederlandse Spoorwegen" or "Centrale Bank". */
function leaves({ words }: Chain, second: Word): boolean {
  const last = words.at(-1);
  if (last && words.length > 2 && isSocietyOfLand(second, last)) return false;
  const isHead = last && (last.is('heads') || last.ends('headEndings') || isLegalForm(last));
  if (!isHead) return !isJoiningHead(second);
  if (words.length < 3 || second.is('heads') || second.is('joiningHeads')) return false;
  return !second.is('general') && !second.hasEnding('generalEndings');
}

/** "Belgische Bieten Bond", "Nederlandse Fruittelers Organisatie": of "Zweedse Talmo Group" it is no part. */
function isSocietyOfLand(second: Word, last: Word): boolean {
  if (!isJoiningHead(last) || !last.ends('kinds')) return false;
  return last.ends('societies') || second.isNoun || second.hasEnding('pluralEndings');
}

function withEnding(chain: Chain, made: NameText): Chain {
  const last = chain.words.at(-1);
  const next = made.text[chain.end];
  if (last && next === '.' && isLegalForm(last) && isDotted(last)) return lengthen(chain, made, 1);
  if (chain.possessive && keepsPossessive(chain, made)) {
    return changeChain(lengthen(chain, made, 2), { possessive: false });
  }
  return chain;
}

/** "N.V.", "Inc.": shortened, where "GmbH" is made of first letters. */
function isDotted({ text, shape }: Word): boolean {
  return text.includes('.') || (shape.isCapitalised && text.length < 5);
}

function lengthen(chain: Chain, { text, lexicon }: NameText, by: number): Chain {
  const end = chain.end + by;
  const last = lexicon.word(`${chain.words.at(-1)?.text ?? ''}${text.slice(chain.end, end)}`);
  const words = [...chain.words.slice(0, -1), last];
  return changeChain(chain, { end, text: text.slice(chain.start, end), words });
}

/**
 * "Moody's said", "bij McDonald's.": the 's belongs to the name where nothing possessed follows,
 * and where it is not the plural or possessive that a language writes so after a vowel.
 */
function keepsPossessive({ end, last }: Chain, { text, tokens, lexicon }: NameText): boolean {
  const letter = text[end - 1] ?? '';
  // "IBM's" is no name either.
  if (text[end + 1] !== 's' || !/\p{Ll}/u.test(letter)) return false;
  if (lexicon.is(letter, 'genitiveAfter')) return false;
  const next = tokens[last + 1];
  if (next?.gap !== ' ') return true;
  return (['actions', 'passives', 'conjunctions', 'locating', 'afterName'] as const).some((kind) =>
    next.word.is(kind),
  );
}

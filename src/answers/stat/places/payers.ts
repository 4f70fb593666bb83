import type { Figure } from '../../../facts/index.ts';
import { languagePacks, toPhrases } from '../../../language/index.ts';
import { isIn } from '../../text/carried.ts';
import type { Placed } from '../rank/place-words.ts';
import { listedWords } from '../topic/listed-words.ts';
import type { Place, TopicPlaces } from './topic-places.ts';

const OWN: ReadonlySet<Place> = new Set(['clause', 'told', 'alone', 'sentence']);
const NEAR: ReadonlySet<Place> = new Set([
  ...OWN,
  'later',
  'carried',
  'heading',
  'title',
  'beside',
]);

/**
 * Whether what is paid or got is that of the topic: "een kaartje kost 8 euro" is no price of the railway
 * that the text is about, nor of what is only named around.
 */
export function isOfSubject(
  figure: Figure,
  placed: readonly Placed[],
  places: TopicPlaces,
): boolean {
  const { words } = places.topic;
  if (lacksFront(places)) return false;
  const what = placed.filter((_, word) => words[word]?.measure === null && !words[word].isName);
  const others = what.length > 0 ? what : placed.filter((_, word) => words[word]?.measure === null);
  if (others.length === 0) return true;
  const isInClause = places.inText.some(
    ({ word, start }) => words[word]?.measure === null && isIn(start, figure.clause),
  );
  if (isInClause || others.some(({ place }) => OWN.has(place))) return true;
  const subject = readSubject(figure, places);
  if (subject === 'new') return false;
  // "De film kostte": in a text where the paragraph before names it.
  return others.some(({ place }) => NEAR.has(place) || (subject === 'known' && place === 'after'));
}

/** "Honigpreis", where nothing of honey stands by. */
function lacksFront({ topic: { words, query }, inText, above, elsewhere }: TopicPlaces): boolean {
  return words.some(({ measure, isCompound }, word) => {
    const { parts = 0 } = query.words[word] ?? {};
    if (!measure || !isCompound || parts < 2) return false;
    const all = [...inText, ...above, ...elsewhere];
    return !all.some((match) => match.word === word && match.part !== parts - 1);
  });
}

let articles: ReadonlyMap<string, 'new' | 'known'> | undefined;

/** Whether its clause opens with something that was not told of before, "een kaartje", or with what was. */
function readSubject(
  { clause, sentence, start, end }: Figure,
  { text, title, language }: TopicPlaces,
): 'new' | 'known' | null {
  articles ??= new Map(
    Array.from(languagePacks).flatMap(([code, { figures }]) => [
      ...listed(figures?.articles, (word) => [`${code} ${word}`, 'new'] as const),
      ...listed(figures?.definite, (word) => [`${code} ${word}`, 'known'] as const),
    ]),
  );
  // "Betaalde 23 miljoen euro voor het schip".
  const [, link = '', what = ''] = /^\s(\p{L}+)\s(\p{L}+)\s/u.exec(text.slice(end)) ?? [];
  const isFor = toPhrases(languagePacks.get(language ?? '')?.figures?.paidFor ?? '').has(link);
  if (isFor && articles.get(`${language} ${what}`) === 'known') return 'known';
  for (const from of [clause[0], sentence[0]]) {
    const [, first = '', next = ''] =
      /^\P{L}*(\p{L}+)\s([\p{L}\p{N}-]*)/u.exec(text.slice(from, start)) ?? [];
    const subject = articles.get(`${language} ${first.toLowerCase()}`);
    const isNoun = languagePacks.get(language ?? '')?.words.nounsHaveCapital === true;
    // "De Comet kost" is told of that, unless the title is.
    const isName = !isNoun && /^\p{Lu}/u.test(next) && !title.includes(next);
    if (subject === 'known' && isName) return 'new';
    if (subject) return subject;
  }
  return null;
}

/** Whether a word that asks for an amount stands in the clause of a figure as "kost" only. */
export function isOnlyPaid(
  figure: Figure,
  word: number,
  { topic, text, inText }: TopicPlaces,
): boolean {
  if (topic.words[word]?.measure?.dimensions[0] !== 'money') return false;
  const own = inText.filter((match) => match.word === word && isIn(match.start, figure.clause));
  return own.every(({ start, end }) =>
    listedWords('paying').has(text.slice(start, end).toLowerCase()),
  );
}

function listed<Entry>(list: string | undefined, toEntry: (phrase: string) => Entry): Entry[] {
  return Array.from(toPhrases(list ?? ''), toEntry);
}

import { measureOf } from './asked-measures.ts';
import { listedWords } from './listed-words.ts';

/** Whether a topic asks for what was before, or is usual: "oude prijs"; an old bridge is a bridge. */
export function asksOld(topic: string): boolean {
  return findTimes(topic, 'askedOld').length > 0;
}

/** A topic without what asks for a time, which a text may not say: "prijs" of "nieuwe prijs"; else null. */
export function withoutTime(topic: string): string | null {
  const places = [...findTimes(topic, 'askedNew'), ...findTimes(topic, 'askedOld')];
  if (places.length === 0) return null;
  return topic
    .split(/\s+/u)
    .filter((_, place) => !places.includes(place))
    .join(' ');
}

/** The places of such words right before what is measured. */
function findTimes(topic: string, name: 'askedNew' | 'askedOld'): number[] {
  const words = topic.toLowerCase().split(/\s+/u);
  const list = listedWords(name);
  return words.flatMap((word, place) => {
    const next = words[place + 1];
    return list.has(word) && next !== undefined && measureOf(next) !== null ? [place] : [];
  });
}

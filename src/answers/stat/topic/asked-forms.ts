import { languagePacks, toPhrases } from '../../../language/index.ts';
import { type Measure, measureOf, measureOfNoun } from './asked-measures.ts';
import { listedWords } from './listed-words.ts';

/** A topic without what asks how many there are: "wolven" of "aantal wolven"; null where nothing does. */
export function withoutCount(topic: string): string | null {
  const words = topic.split(/\s+/u);
  const rest = words.filter((word, place) => {
    return !isCount(measureOfNoun(word.toLowerCase())) && !isIssued(words, place);
  });
  return rest.length === words.length || rest.length === 0 ? null : rest.join(' ');
}

/** Whether a word of a topic asks how many there are, also as the end of a compound: "bezoekersaantal". */
export function asksCount(topic: string): boolean {
  const words = topic.split(/\s+/u);
  return words.some((word, place) => isCount(measureOf(word)) || isIssued(words, place));
}

function isCount(measure: Measure | null): boolean {
  return measure?.told === null && measure.dimensions.every((dimension) => dimension === 'count');
}

interface Issuing {
  readonly words: ReadonlySet<string>;
  readonly pluralEnds: readonly string[];
}

let issuing: readonly Issuing[] | undefined;

/** "Opgelegde boetes" asks how many, "opgelegde boete" how high it is. */
function isIssued(words: readonly string[], place: number): boolean {
  issuing ??= Array.from(languagePacks.values(), ({ figures }): Issuing => ({
    words: toPhrases(figures?.issued ?? ''),
    pluralEnds: (figures?.pluralEnds ?? '').split(' '),
  }));
  const own = (words[place] ?? '').toLowerCase();
  const beside = [words[place - 1], words[place + 1]].flatMap((word) => word?.toLowerCase() ?? []);
  return issuing.some(
    ({ words: known, pluralEnds }) =>
      known.has(own) &&
      beside.some((word) => pluralEnds.some((end) => end !== '' && word.endsWith(end))),
  );
}

let nouns: ReadonlyMap<string, string> | undefined;

/** A topic with the noun for what it asks by an adjective: "gewicht das" of "hoe zwaar das"; else null. */
export function withNoun(topic: string): string | null {
  nouns ??= new Map(
    Array.from(languagePacks.values(), ({ figures }) =>
      Object.entries(figures?.askedByAdjective ?? {}).flatMap(([noun, phrases]) =>
        Array.from(toPhrases(phrases), (phrase) => [phrase, noun] as const),
      ),
    ).flat(),
  );
  const lower = topic.toLowerCase();
  const [at = '', noun = ''] = [...nouns].find(([phrase]) => lower.startsWith(`${phrase} `)) ?? [];
  const rest = topic.slice(at.length).trim();
  // "Hoe hoog is de inflatie" asks for what it names.
  if (noun === '' || rest.split(/\s+/u).some((word) => measureOf(word) !== null)) return null;
  return `${noun} ${rest}`;
}

/** Whether a topic asks how old somebody is. */
export function asksAge(topic: string): boolean {
  return topic.split(/\s+/u).some((word) => listedWords('askingAge').has(word.toLowerCase()));
}

import { visitAll } from '../../../system/index.ts';
import { hasCapital } from '../words/word-shape.ts';
import type { Reader, Sighting, Survey } from './survey.ts';

/** No longer word is looked at, in characters. */
const REACH = 24;

/**
 * "Van Oord bouwt" reads as "of Oord" at the start of a sentence, and "Red Talmo won" as Talmo: where the
 * library has "Van Oord" inside one it is that name. "Talmo's in Breda" beside "Talmo" or "Talmo Motors" is a possessive.
 */
export async function rejoin({ sightings, lists }: Survey, reader: Reader): Promise<Survey> {
  const { slices } = reader;
  const lexicon = reader.lexicons(null);
  const names = new Set<string>();
  const openings = new Set<string>();
  await visitAll(sightings, slices, ({ text }) => {
    names.add(text);
    const space = text.indexOf(' ');
    if (space < 0) return;
    openings.add(text.slice(0, space));
    // "Vereniging Brixumse Molens … Brixumse Molens"
    const rest = text.slice(space + 1);
    const isSociety = lexicon.word(text.slice(0, space)).ends('firmOpenings');
    if (isSociety && rest.includes(' ')) names.add(rest);
  });
  const whole = new Map<Sighting, Sighting>();
  await visitAll(sightings, slices, (sighting) => {
    const owner = /^(\S+)['’]s$/u.exec(sighting.text)?.[1];
    if (owner !== undefined && (names.has(owner) || openings.has(owner))) {
      whole.set(sighting, { ...sighting, text: owner, end: sighting.end - 2 });
      return;
    }
    const word = wordBefore(sighting, reader);
    if (word === '' || !names.has(word + sighting.text)) return;
    const text = word + sighting.text;
    whole.set(sighting, { ...sighting, text, start: sighting.start - word.length });
  });
  if (whole.size === 0) return { sightings, lists };
  const join = (sighting: Sighting): Sighting => whole.get(sighting) ?? sighting;
  return { sightings: sightings.map(join), lists: lists.map((list) => list.map(join)) };
}

/** The word with a capital right before a name, and its space. */
function wordBefore({ start, passage }: Sighting, { passages }: Reader): string {
  const text = passages[passage]?.text ?? '';
  if (start < 3 || text[start - 1] !== ' ') return '';
  const from = text.lastIndexOf(' ', start - 2) + 1;
  return start - from <= REACH && hasCapital(text.slice(from, from + 1))
    ? text.slice(from, start)
    : '';
}

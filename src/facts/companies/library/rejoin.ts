import { visitAll } from '../../../system/index.ts';
import type { Reader, Sighting, Survey } from './survey.ts';

/** Longer than any such word and the space behind it. */
const REACH = 9;

/**
 * "Van Oord bouwt" reads as "of Oord" at the start of a sentence: where the library has "Van Oord"
 * inside one it is that name. "Talmo's in Breda" beside "Talmo" or "Talmo Motors" is a possessive.
 */
export async function rejoin({ sightings, lists }: Survey, reader: Reader): Promise<Survey> {
  const { slices } = reader;
  const names = new Set<string>();
  const openings = new Set<string>();
  await visitAll(sightings, slices, ({ text }) => {
    names.add(text);
    if (text.includes(' ')) openings.add(text.slice(0, text.indexOf(' ')));
  });
  const whole = new Map<Sighting, Sighting>();
  await visitAll(sightings, slices, (sighting) => {
    const owner = /^(\S+)['’]s$/u.exec(sighting.text)?.[1];
    if (owner !== undefined && (names.has(owner) || openings.has(owner))) {
      whole.set(sighting, { ...sighting, text: owner, end: sighting.end - 2 });
      return;
    }
    const particle = particleBefore(sighting, reader);
    if (particle === '' || !names.has(particle + sighting.text)) return;
    const text = particle + sighting.text;
    whole.set(sighting, { ...sighting, text, start: sighting.start - particle.length });
  });
  if (whole.size === 0) return { sightings, lists };
  const join = (sighting: Sighting): Sighting => whole.get(sighting) ?? sighting;
  return { sightings: sightings.map(join), lists: lists.map((list) => list.map(join)) };
}

/** "Van Oord", "Drie Kannen": also words that open a sentence. */
const JOINED = ['particles', 'openers'] as const;

/** The particle with a capital right before a name, and its space. */
function particleBefore({ start, passage }: Sighting, { passages, lexicons }: Reader): string {
  const before = passages[passage]?.text.slice(Math.max(0, start - REACH), start) ?? '';
  if (!before.endsWith(' ')) return '';
  const particle = before.slice(before.lastIndexOf(' ', before.length - 2) + 1);
  if (!/^\p{Lu}\p{Ll}/u.test(particle)) return '';
  const lower = particle.trimEnd().toLowerCase();
  return JOINED.some((kind) => lexicons(null).is(lower, kind)) ? particle : '';
}

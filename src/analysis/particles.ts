/** A verb as it may be read: a word that belongs to it, and the rest. */
export interface ReadVerb {
  readonly particle: string;
  readonly rest: string;
}

/**
 * The ways to read a verb: as it is, without a particle that it begins with ("ophalen"), and with the one
 * that stands apart from it ("haal … op").
 */
export function readParticles(
  word: string,
  particles: ReadonlySet<string>,
  apart: string | null,
): ReadVerb[] {
  const joined = [...particles].filter((particle) => word.startsWith(particle));
  return [
    { particle: '', rest: word },
    ...joined.map((particle) => ({ particle, rest: word.slice(particle.length) })),
    ...(apart !== null && particles.has(apart) ? [{ particle: apart, rest: word }] : []),
  ];
}

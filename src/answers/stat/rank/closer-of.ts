import type { Placed } from './place-words.ts';

/** What another figure is told to measure counts a little less for the one that shares it. */
const SHARED = 0.3;

/** A word as seen from a figure, or from another that measures the same, whichever is closer. */
export function closerOf(own: Placed, other: Placed): Placed {
  const farness = other.farness + SHARED;
  return farness < own.farness ? { ...other, farness } : own;
}

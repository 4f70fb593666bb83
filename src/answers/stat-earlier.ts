import type { Figure } from '../facts/index.ts';
import type { Placed } from './stat-closeness.ts';

/** What an earlier figure is told to measure counts a little less for the one that it is compared with. */
const SHARED = 0.3;
/** So many figures before it may be the one. */
const FARTHEST = 3;

/**
 * "Was 21 procent dood. Een jaar eerder bedroeg de sterfte 9 procent": a figure of an earlier time
 * measures what the one does that it is compared with, so that words close to it are close to both.
 */
export function shareEarlier(
  figures: readonly Figure[],
  placed: readonly (readonly Placed[])[],
): readonly (readonly Placed[])[] {
  const shared = [...placed];
  for (const [place, figure] of figures.entries()) {
    if (figure.role !== 'earlier') continue;
    const other = findCompared(figures, place);
    const own = placed[place];
    const compared = shared[other];
    if (!own || !compared) continue;
    shared[other] = compared.map((at, word) => {
      const told = own[word];
      return told && told.farness + SHARED < at.farness
        ? { ...told, farness: told.farness + SHARED }
        : at;
    });
  }
  return shared;
}

/** The last result before it of the same unit; of a bare number the last of any but a part. */
function findCompared(figures: readonly Figure[], place: number): number {
  const { unit, kind, counted = null } = figures[place] ?? {};
  for (let at = place - 1; at >= Math.max(0, place - FARTHEST); at--) {
    const other = figures[at];
    // "76 turbines for 900 homes; originally 90 turbines": what is counted is the same.
    const isElse = counted !== null && other?.counted !== null && other?.counted !== counted;
    if (!isElse && other?.role === null && other.kind === kind && other.unit === unit) return at;
  }
  return -1;
}

import type { Passage } from '../../../library/index.ts';
import { draw } from './chance.ts';

/** How near two passages are: 1 in one source, half in one folder, 0 elsewhere. */
export function nearness({ source: a }: Passage, { source: b }: Passage): number {
  if (a.file === b.file) return 1;
  const folder = folderOf(a.file);
  return folder !== '' && folder === folderOf(b.file) ? 0.5 : 0;
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** What stands in a passage. */
interface Placed {
  readonly passage: Passage;
}

/**
 * At most so many of some things: those of the same source, then those of its folder, then some that
 * the seed picks. All in the order that they came in.
 */
export function nearFirst<T extends Placed>(
  { passage }: Placed,
  all: readonly T[],
  most: number,
  seed: number,
): readonly T[] {
  if (all.length <= most) return all;
  const taken = new Set<T>();
  for (const least of [1, 0.5]) {
    for (const one of all) {
      if (taken.size >= most) break;
      if (nearness(passage, one.passage) >= least) taken.add(one);
    }
  }
  const from = Math.floor(draw(seed, passage.id) * all.length);
  for (let step = 0; step < all.length && taken.size < most; step++) {
    const one = all[(from + step) % all.length];
    if (one) taken.add(one);
  }
  return [...taken];
}

import { fold } from '../../language/index.ts';
import type { Hit } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';

/**
 * The hits without those that say word for word what a better one of their source says: slides that
 * are built up bring the same sentence again and again.
 */
export function withoutRepeated(hits: readonly Hit[], { library }: Snapshot): readonly Hit[] {
  const said = new Set<string>();
  return hits.filter(({ ordinal }) => {
    const passage = library.passages[ordinal];
    if (!passage) return false;
    const key = `${fold(passage.text)}\n${passage.source.file}`;
    return !said.has(key) && said.add(key);
  });
}

import { buildSource } from '../../src/library/source/build-source.ts';
import { NO_METADATA } from '../../src/library/metadata/metadata.ts';
import { createLibrary } from '../../src/library/read-folder.ts';
import type { Block } from '../../src/library/types.ts';
import { buildSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { reportReload } from '../../src/snapshot/compare.ts';
import type { Snapshot, SnapshotStore } from '../../src/snapshot/types.ts';

/** A source for a test; a line that begins with "# " is a heading, one with " | " a row of a table. */
export interface MadeSource {
  readonly file: string;
  readonly title?: string;
  readonly lines: readonly string[];
}

/** The snapshot of some sources. */
export async function snapshotOf(sources: readonly MadeSource[]): Promise<Snapshot> {
  const built = sources.map(({ file, title, lines }) => {
    const blocks = lines.map((line): Block =>
      line.startsWith('# ')
        ? { kind: 'heading', text: line.slice(2), level: 1 }
        : { kind: line.includes(' | ') ? 'table-row' : 'paragraph', text: line },
    );
    const metadata = { ...NO_METADATA, title: title ?? null };
    const document = { encoding: null, metadata, blocks, warnings: [] };
    const hash = JSON.stringify([title, lines]);
    return buildSource(document, { file, format: 'txt', hash, dateInName: null });
  });
  return buildSnapshot(createLibrary(built));
}

/** A store of some sources; each reload swaps in the next version, the last one for ever. */
export async function storeOf(
  ...versions: readonly (readonly MadeSource[])[]
): Promise<SnapshotStore> {
  const waiting = await Promise.all(versions.map(snapshotOf));
  let current = waiting.shift() ?? (await snapshotOf([]));
  return {
    current: () => current,
    reload: async () => {
      const before = current;
      current = waiting.shift() ?? current;
      return { ...reportReload(before, current), kept: 0, milliseconds: 1 };
    },
  };
}

/** So many passages about water, each its own, in one source. */
export function aboutWater(count: number, file = 'water.txt'): MadeSource {
  const lines = Array.from(
    { length: count },
    (_, place) => `At place ${place + 1} of the river the water holds 12% salt.`,
  );
  return { file, title: 'Water', lines };
}

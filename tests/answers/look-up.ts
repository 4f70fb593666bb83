import type { Answer } from '../../src/answers/types.ts';
import type { Lookup } from '../../src/answers/lookup/lookup.ts';
import { createLibrary } from '../../src/library/read-folder.ts';
import { buildSnapshot } from '../../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { readText } from '../library/read-text.ts';

/** A lookup in all sources for all passages. */
export function lookupOf(query: string, rest: Partial<Lookup> = {}): Lookup {
  return { query, source: null, from: 0, limit: Number.MAX_SAFE_INTEGER, ...rest };
}

/** File and ¶ of each passage, best first, as `file ¶n`. */
export function placesOf({ passages }: Answer): string[] {
  return passages.map(({ passage }) => placeOf(passage.source.file, passage.number));
}

/** How tests name a passage. */
export function placeOf(file: string, paragraph: number): string {
  return `${file} ¶${paragraph}`;
}

/** A snapshot of texts by the names of their files. */
export function snapshotOf(files: Readonly<Record<string, string>>): Promise<Snapshot> {
  return buildSnapshot(
    createLibrary(Object.entries(files).map(([file, text]) => readText(text, file))),
  );
}

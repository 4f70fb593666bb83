import type { Library, Passage, Source } from '../../library/index.ts';

/** A passage and the source that it stands in. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly source: Source;
}

/** Made when a library is first asked, and gone with it. */
const places = new WeakMap<Library, ReadonlyMap<string, PlacedPassage>>();

/** The passage with this id, or null where the material no longer has it. */
export function findPassage(id: string, library: Library): PlacedPassage | null {
  const known = places.get(library) ?? placePassages(library);
  places.set(library, known);
  return known.get(id) ?? null;
}

function placePassages({ sources }: Library): Map<string, PlacedPassage> {
  const placed = new Map<string, PlacedPassage>();
  for (const source of sources) {
    for (const passage of source.passages) placed.set(passage.id, { passage, source });
  }
  return placed;
}

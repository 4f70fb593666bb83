import type { SnapshotStore } from '../snapshot/index.ts';
import { folderGround, type PlaceOptions } from './folder/folder-ground.ts';
import { openMaterial, type MaterialOptions } from './open-material.ts';
import type { Material } from './types.ts';

/** The folder of material, open for changes. */
export function openForChanges(
  folder: string,
  store: SnapshotStore,
  options: PlaceOptions & MaterialOptions = {},
): Material {
  return openMaterial(folderGround(folder, store, options), options);
}

import { createGaps } from '../answers/index.ts';
import type { Capabilities } from '../command/index.ts';
import type { Config, Logger } from '../host/index.ts';
import type { ServerLibraries } from '../libraries/index.ts';
import { type Applied, type Ground, openForChanges, openMaterial } from '../material/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';

/** What may be done is made of. */
export interface CapabilityParts {
  readonly config: Pick<Config, 'seedsDir' | 'maxMaterialMb' | 'guildId' | 'gaps'>;
  readonly store: SnapshotStore;
  /** Where the library is kept that all share; null for the folder. */
  readonly ground: Ground | null;
  /** Where each server has its own library; null where all share one. */
  readonly servers: ServerLibraries | null;
  readonly log: Logger;
}

/** What a request may do, by the server whose library answers it; null where that is the common one. */
export function createCapabilities({
  config,
  store,
  ground,
  servers,
  log,
}: CapabilityParts): (library: string | null) => Capabilities {
  const gaps = config.gaps ? createGaps() : null;
  const onApplied = ({ kind, proposal: { file, undoes } }: Applied) =>
    log.info({ file, kind, undo: undoes !== null }, 'a moderator changed the material');
  const mostMb = config.maxMaterialMb ?? undefined;
  const shared = {
    reload: () => store.reload(),
    material:
      ground === null
        ? openForChanges(config.seedsDir, store, { mostMb, onApplied })
        : openMaterial(ground, { onApplied }),
    moderatedGuildId: config.guildId,
    isHostOnly: config.guildId === null,
    gaps,
  };
  if (servers === null) return () => shared;
  return (library) => {
    if (library === null) return { ...shared, isHostOnly: true };
    const ownLibrary = servers.ownLibraryOf(library);
    return {
      reload: () => servers.reload(library),
      material: servers.materialOf(library),
      moderatedGuildId: library,
      ownLibrary: {
        ...ownLibrary,
        async forget() {
          await ownLibrary.forget();
          gaps?.forget(library);
        },
      },
      gaps,
    };
  };
}

import type { Command } from '../command/index.ts';
import type { Config, Logger } from '../host/index.ts';
import { createGaps } from '../answers/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';
import { oneLibrary } from '../libraries/index.ts';
import { createMaterial } from './sent/material.ts';
import { readPage } from './page-files.ts';
import { serve, type PreviewServer } from './server/server.ts';

/** What the preview is made of. */
export interface PreviewParts {
  readonly config: Config;
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: SnapshotStore;
  readonly log: Logger;
}

/**
 * Serves the preview until it is stopped.
 * @throws Error with a sentence to show, where the port cannot be had.
 */
export async function startPreview(parts: PreviewParts): Promise<PreviewServer> {
  const { config, commands, store, log } = parts;
  const material = createMaterial(config.seedsDir, store, config.maxMaterialMb ?? undefined);
  const answering = {
    commands,
    libraries: oneLibrary(material.store),
    log,
    replies: config.replies,
    capabilities: {
      reload: () => material.store.reload(),
      // Of whichever material is in use at that moment.
      get material() {
        return material.changes();
      },
      moderatedGuildId: config.guildId,
      gaps: config.gaps ? createGaps() : null,
    },
  };
  const serving = { files: await readPage(), answering, material };
  const server = await serve(config.previewPort, serving, log);
  const removeAll = () => material.removeAll();
  // Also where something else ends the process.
  process.once('exit', removeAll);
  return {
    address: server.address,
    async stop() {
      await server.stop();
      removeAll();
      process.off('exit', removeAll);
    },
  };
}

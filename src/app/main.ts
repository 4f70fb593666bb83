import { loadCommands } from '../command/index.ts';
import type { Config, Logger } from '../host/index.ts';
import type { Locale } from '../language/index.ts';
import { openHealth } from '../health/index.ts';
import { openLibraries } from './open-libraries.ts';
import { openMaterial } from './open-material.ts';
import { START_HELP } from './start-help.ts';
import { startProgram } from './start-program.ts';
import { tidyHeap } from './tidy-heap.ts';

/** The bot where there is a token, and else the preview. */
async function start(config: Config, log: Logger, locale: Locale): Promise<void> {
  if (config.healthPort !== null && config.token === null) {
    log.info('HEALTH_PORT only works with a DISCORD_TOKEN: the preview has no health to report');
  }
  if (config.interactions !== null && config.token === null) {
    log.info(
      'INTERACTIONS_PORT only works with a DISCORD_TOKEN: the preview takes no interactions',
    );
  }
  const transport = config.interactions === null ? 'gateway' : 'http';
  const health =
    config.healthPort !== null && hasToken(config) ? await openHealth(transport) : undefined;
  // Everything else is loaded while the disk is read; what is not needed here is not.
  if (hasToken(config)) {
    const [{ runBot }, libraries, commands] = await Promise.all([
      import('../discord/index.ts'),
      openLibraries(config, log, health?.observeReload),
      loadCommands(),
    ]);
    tidyHeap();
    return runBot({ config, commands, ...libraries, log, health });
  }
  if (config.databaseUrl !== null) {
    log.info('DATABASE_URL only works with a DISCORD_TOKEN: the preview answers from SEEDS_DIR');
  }
  const [{ runPreview }, store, commands] = await Promise.all([
    import('../preview/index.ts'),
    openMaterial(config, log),
    loadCommands(),
  ]);
  return runPreview({ config, commands, store, log }, locale);
}

function hasToken(config: Config): config is Config & { readonly token: string } {
  return config.token !== null;
}

await startProgram({ help: START_HELP, isForPerson: (config) => !hasToken(config), run: start });

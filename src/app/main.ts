import { loadCommands } from '../command/index.ts';
import type { Config, Logger } from '../host/index.ts';
import type { Locale } from '../language/index.ts';
import { openHealth } from '../health/index.ts';
import { openMaterial } from './open-material.ts';
import { openServers } from './open-servers.ts';
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
  const opened = Promise.all([openMaterial(config, log, health?.observeReload), loadCommands()]);
  if (hasToken(config)) {
    const [{ runBot }, [store, commands]] = await Promise.all([
      import('../discord/index.ts'),
      opened,
    ]);
    const servers = await openServers(config, store, log);
    tidyHeap();
    return runBot({ config, commands, store, servers, log, health });
  }
  const [{ runPreview }, [store, commands]] = await Promise.all([
    import('../preview/index.ts'),
    opened,
  ]);
  return runPreview({ config, commands, store, log }, locale);
}

function hasToken(config: Config): config is Config & { readonly token: string } {
  return config.token !== null;
}

await startProgram({ help: START_HELP, isForPerson: (config) => !hasToken(config), run: start });

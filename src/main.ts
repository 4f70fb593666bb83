import { config as loadDotenv } from 'dotenv';
import { loadCommands } from './command/load.ts';
import { takeConfig, type Config } from './config.ts';
import type { Health } from './health/health.ts';
import { createLogger, scrub } from './log.ts';
import { openMaterial } from './open-material.ts';
import { explain } from './explain.ts';
import { readStartArgs } from './start-help.ts';

/** Never to be said, whatever goes wrong; errors of the configuration hold no values. */
let token: string | null = null;

async function main(): Promise<void> {
  const asked = readStartArgs();
  if (asked !== null) return void process.stdout.write(`${asked}\n`);
  loadDotenv({ quiet: true });
  const config = takeConfig(process.env);
  token = config.token;
  const log = createLogger({ level: config.logLevel, token: config.token });
  // A last net, so that a mistake in one answer does not take the bot down.
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'a rejection that nobody handled');
  });
  process.on('uncaughtException', (error) => {
    log.fatal(
      { err: error },
      'an error that nobody handled: stopping, as nothing is sure any more',
    );
    process.exit(1);
  });
  if (config.healthPort !== null && config.token === null) {
    log.info(
      'HEALTH_PORT is for the bot on Discord: without a DISCORD_TOKEN there is nothing to report',
    );
  }
  const health = await openHealth(config);
  // Everything else is loaded while the disk is read; what is not needed here is not.
  const opened = Promise.all([openMaterial(config, log, health?.observeReload), loadCommands()]);
  if (hasToken(config)) {
    const [{ runBot }, [store, commands]] = await Promise.all([import('./discord/run.ts'), opened]);
    return runBot({ config, commands, store, log, health });
  }
  const [{ runPreview }, [store, commands]] = await Promise.all([
    import('./preview/run.ts'),
    opened,
  ]);
  return runPreview({ config, commands, store, log });
}

async function openHealth(config: Config): Promise<Health | undefined> {
  if (config.healthPort === null || !hasToken(config)) return undefined;
  const { createHealth } = await import('./health/health.ts');
  return createHealth();
}

function hasToken(config: Config): config is Config & { readonly token: string } {
  return config.token !== null;
}

main().catch((error: unknown) => {
  process.stderr.write(`${scrub(explain(error), token)}\n`);
  process.exit(1);
});

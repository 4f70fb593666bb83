import { config as loadDotenv } from 'dotenv';
import { loadCommands } from './command/load.ts';
import { takeConfig, type Config } from './config.ts';
import { runBot } from './discord/run.ts';
import { createHealth } from './health/health.ts';
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
  const commands = await loadCommands();
  const health = createHealth();
  const store = await openMaterial(config, log, health.observeReload);
  if (hasToken(config)) return runBot({ config, commands, store, log, health });
  // What the preview needs is not loaded where a bot starts.
  const { runPreview } = await import('./preview/run.ts');
  return runPreview({ config, commands, store, log });
}

function hasToken(config: Config): config is Config & { readonly token: string } {
  return config.token !== null;
}

main().catch((error: unknown) => {
  process.stderr.write(`${scrub(explain(error), token)}\n`);
  process.exit(1);
});

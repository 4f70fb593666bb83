import { config as loadDotenv } from 'dotenv';
import { loadCommands } from './command/load.ts';
import { withPreparedNames } from './command/prepare-names.ts';
import { readConfig, type Config } from './config.ts';
import { runBot } from './discord/run.ts';
import { createLogger, scrub, type Logger } from './log.ts';
import { wordError } from './replies/errors.ts';
import { unreadableReasons } from './replies/unreadable.ts';
import { openStore } from './snapshot/store.ts';
import type { LoadProgress, Snapshot } from './snapshot/types.ts';
import { UserError } from './user-error.ts';

const NO_TOKEN =
  'There is no DISCORD_TOKEN: copy .env.example to .env and put the bot\'s token there. Without Discord: npm run ask -- "/company didi"';

const UNREADABLE_NAMED = 20;
const PROGRESS_EVERY_MS = 2000;

async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  if (!hasToken(config)) throw new Error(NO_TOKEN);
  const log = createLogger({ level: config.logLevel, token: config.token });
  // A last net, so that a mistake in one answer does not take the bot down.
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'a rejection that nobody handled');
  });
  const commands = await loadCommands();
  const store = withPreparedNames(
    await openStore(config.seedsDir, { onProgress: sayProgress(log) }),
  );
  logStartUp(store.current(), config.seedsDir, log);
  await runBot({ config, commands, store, log });
}

function hasToken(config: Config): config is Config & { readonly token: string } {
  return config.token !== null;
}

/** Reading much takes a while: a line now and then shows that it goes on. */
function sayProgress(log: Logger): LoadProgress {
  let said = performance.now();
  return (stage, done, of) => {
    if (performance.now() - said < PROGRESS_EVERY_MS) return;
    said = performance.now();
    log.info({ done, of }, `${stage}: still at it`);
  };
}

function logStartUp(
  { library, warnings, milliseconds }: Snapshot,
  folder: string,
  log: Logger,
): void {
  const { sources, passages, unreadable } = library;
  log.info(
    {
      folder,
      sources: sources.length,
      passages: passages.length,
      unreadable: unreadable.length,
      milliseconds: Math.round(milliseconds),
    },
    'read the material',
  );
  for (const warning of warnings) log.warn({ warning }, 'a file of the operator is wrong');
  for (const { file, reason } of unreadable.slice(0, UNREADABLE_NAMED)) {
    log.warn({ file, reason: unreadableReasons.en[reason] }, 'a file could not be read');
  }
  const more = unreadable.length - UNREADABLE_NAMED;
  if (more > 0) log.warn(`and ${more} more; npm run check -- ${folder} names them all`);
}

/** One sentence or two, for whoever started the bot: never a stack trace. */
function explain(error: unknown): string {
  if (error instanceof UserError) return wordError(error, 'en');
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${scrub(explain(error), process.env['DISCORD_TOKEN'] || null)}\n`);
  process.exit(1);
});

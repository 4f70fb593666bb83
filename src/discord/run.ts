import type { Served } from '../health/index.ts';
import { startBot, type Bot, type BotParts } from './start.ts';

/** What of the process the bot acts on; the process itself, but for tests. */
export interface Process {
  exit(code: number): void;
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Runs the bot until SIGINT or SIGTERM (exit 0; a second one does not wait) or until Discord takes
 * the login back (exit 1).
 * @throws Error with a sentence to show, where Discord refuses it from the start.
 */
export async function runBot(
  parts: Omit<BotParts, 'onFatal'> & Pick<Served, 'database'>,
  current: Process = process,
): Promise<void> {
  const { config, log, store, health } = parts;
  if (config.healthPort !== null) await health?.serve(config.healthPort, parts, log);
  let bot: Bot | null = null;
  let isStopping = false;
  const end = (code: number): void => {
    if (isStopping) return current.exit(code === 0 ? 130 : code);
    isStopping = true;
    void Promise.resolve(bot?.stop())
      .then(() => health?.close())
      .catch((error: unknown) => log.error({ err: error }, 'stopping failed'))
      .then(() => current.exit(code));
  };
  current.on('SIGINT', () => end(0));
  current.on('SIGTERM', () => end(0));
  const onFatal = (sentence: string): void => {
    if (isStopping) return;
    log.fatal(sentence);
    end(1);
  };

  try {
    bot = await startBot({ ...parts, onFatal });
  } catch (error) {
    await health?.close();
    throw error;
  }
  const { sources, passages } = store.current().library;
  log.info(
    {
      servers: nameServers(bot.servers),
      sources: sources.length,
      passages: passages.length,
      commands: bot.registered,
    },
    'ready',
  );
}

const SERVERS_NAMED = 5;

function nameServers(names: readonly string[]): readonly string[] {
  const more = names.length - SERVERS_NAMED;
  return more > 0 ? [...names.slice(0, SERVERS_NAMED), `and ${more} more`] : names;
}

import { config as loadDotenv } from 'dotenv';
import {
  type Config,
  createLogger,
  type Logger,
  readVersion,
  scrub,
  takeConfig,
} from '../host/index.ts';
import { explain } from './explain.ts';
import type { Locale, Localized } from '../language/index.ts';
import { asksForVersion, readArgs, terminalLocale } from '../terminal/index.ts';

/** A program that goes on until it is stopped. */
export interface Program {
  /** What `--help` says. */
  readonly help: Localized<string>;
  /** Whether it is for the person who starts it, and its log with it, and not for a machine to collect. */
  readonly isForPerson: (config: Config) => boolean;
  readonly run: (config: Config, log: Logger, locale: Locale) => Promise<void>;
}

/**
 * Runs a program with the configuration of `.env` and the environment. What it cannot start for is
 * one sentence on stderr, without the token, and exit 1.
 */
export async function startProgram({ help, isForPerson, run }: Program): Promise<void> {
  // Never to be said, whatever goes wrong; errors of the configuration hold no values.
  let token: string | null = null;
  try {
    const asked = readRequest(help);
    if (asked !== null) return void process.stdout.write(`${asked}\n`);
    loadDotenv({ quiet: true });
    const config = takeConfig(process.env);
    token = config.token;
    const log = createLogger({
      level: config.logLevel,
      token,
      ...(isForPerson(config) ? { forPerson: true } : {}),
    });
    spreadNets(log);
    await run(config, log, terminalLocale());
  } catch (error) {
    process.stderr.write(`${scrub(explain(error), token)}\n`);
    process.exit(1);
  }
}

/** What the arguments ask for instead of running; null where nothing is. */
function readRequest(help: Localized<string>): string | null {
  if (asksForVersion(process.argv.slice(2))) return readVersion();
  return readArgs({}).values.help ? help[terminalLocale()] : null;
}

/** The last nets, so that a mistake in one answer does not take the program down. */
function spreadNets(log: Logger): void {
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'an unhandled rejection');
  });
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an unhandled error: stopping, as nothing can be relied on any more');
    process.exit(1);
  });
}

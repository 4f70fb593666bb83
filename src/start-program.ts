import { config as loadDotenv } from 'dotenv';
import { takeConfig, type Config } from './config.ts';
import { explain } from './explain.ts';
import { createLogger, scrub, type Logger } from './log.ts';

/** A program that goes on until it is stopped. */
export interface Program {
  /** What its arguments ask for instead, such as help, to be printed; null where it is to run. */
  readonly readArgs: () => string | null;
  readonly run: (config: Config, log: Logger) => Promise<void>;
}

/**
 * Runs a program with the configuration of `.env` and the environment. What it cannot start for is
 * one sentence on stderr, without the token, and exit 1.
 */
export async function startProgram({ readArgs, run }: Program): Promise<void> {
  // Never to be said, whatever goes wrong; errors of the configuration hold no values.
  let token: string | null = null;
  try {
    const asked = readArgs();
    if (asked !== null) return void process.stdout.write(`${asked}\n`);
    loadDotenv({ quiet: true });
    const config = takeConfig(process.env);
    token = config.token;
    const log = createLogger({ level: config.logLevel, token });
    spreadNets(log);
    await run(config, log);
  } catch (error) {
    process.stderr.write(`${scrub(explain(error), token)}\n`);
    process.exit(1);
  }
}

/** The last nets, so that a mistake in one answer does not take the program down. */
function spreadNets(log: Logger): void {
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
}

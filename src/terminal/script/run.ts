import type { Localized } from '../../language/index.ts';
import { wordError } from '../../replies/index.ts';
import { UserError } from '../../system/index.ts';
import { readVersion } from '../../host/index.ts';
import { terminalLocale } from './terminal-locale.ts';
import { printable } from '../print/wrap.ts';

/** A mistake in how a script was called: a sentence for stderr, in the language of the terminal. */
export class UsageError extends Error {
  constructor(words: string | Localized<string>) {
    super(typeof words === 'string' ? words : words[terminalLocale()]);
  }
}

/** Exit code for a usage error, an unknown command or an unreadable folder. */
export const EXIT_USAGE = 2;

/**
 * Runs a script: what it returns is the exit code, expected failures become one sentence on stderr
 * and exit code 2. Never a stack trace. `--version` is answered here, for all of them.
 */
export async function runScript(script: () => Promise<number>): Promise<void> {
  // A reader that closes early, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.on('uncaughtException', (error) => {
    say(error);
    process.exit(EXIT_USAGE);
  });
  if (asksForVersion(process.argv.slice(2))) {
    console.log(readVersion());
    return;
  }
  try {
    process.exitCode = await script();
  } catch (error) {
    say(error);
    process.exitCode = EXIT_USAGE;
  }
}

/** Whether `--version` is among the options; after `--` it is a word like any other. */
export function asksForVersion(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).includes('--version');
}

function say(error: unknown): void {
  // Names of files and what was typed stand in these sentences.
  console.error(wordFailure(error).split('\n').map(printable).join('\n'));
}

function wordFailure(error: unknown): string {
  if (error instanceof UserError) return wordError(error, terminalLocale());
  return error instanceof Error ? error.message : String(error);
}

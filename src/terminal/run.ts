import { wordError } from '../replies/errors.ts';
import { UserError } from '../user-error.ts';
import { terminalLocale } from './terminal-locale.ts';
import { printable } from './wrap.ts';

/** A mistake in how a script was called: a sentence for stderr. */
export class UsageError extends Error {}

/** Exit code for a usage error, an unknown command or an unreadable folder. */
export const EXIT_USAGE = 2;

/**
 * Runs a script: what it returns is the exit code, expected failures become one sentence on stderr
 * and exit code 2. Never a stack trace.
 */
export async function runScript(script: () => Promise<number>): Promise<void> {
  // A reader that closes early, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  try {
    process.exitCode = await script();
  } catch (error) {
    // Names of files and what was typed stand in these sentences.
    console.error(wordFailure(error).split('\n').map(printable).join('\n'));
    process.exitCode = EXIT_USAGE;
  }
}

function wordFailure(error: unknown): string {
  if (error instanceof UserError) return wordError(error, terminalLocale());
  return error instanceof Error ? error.message : String(error);
}

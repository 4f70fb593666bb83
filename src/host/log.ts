import { pino, type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from './config.ts';

export type { Logger } from 'pino';

/** Where log lines go and which secret must never be in them. */
export interface LogOptions {
  readonly level: Config['logLevel'];
  readonly token: string | null;
  /** Whether the lines are for a person: where it is left out, whether standard output is a terminal. */
  readonly forPerson?: boolean;
  /** Takes the place of standard output. */
  readonly stream?: DestinationStream;
}

/** Makes the logger: JSON lines, or readable ones for a person. */
export function createLogger({ level, token, stream, forPerson }: LogOptions): Logger {
  return pino(
    {
      level,
      base: null,
      serializers: { err: describeError },
      redact: { paths: ['token', '*.token', 'headers', '*.headers', 'authorization'] },
    },
    scrubbed(stream ?? standardOutput(forPerson ?? process.stdout.isTTY), token),
  );
}

/** Text without secrets: the bot's own token, anything shaped like one, those of interactions, addresses of databases. */
export function scrub(text: string, token: string | null): string {
  return (token === null ? text : text.replaceAll(token, '[token]'))
    .replaceAll(/\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g, '[token]')
    .replaceAll(/\bpostgres(?:ql)?:\/\/[^\s"'\\]+/g, '[database]')
    .replaceAll(/\b(interactions|webhooks)\/\d+\/[^/\s"'?\\]+/g, '$1/:id/:token');
}

// The line as it is written, so that no message, stack or field can bring a token past it.
function scrubbed(stream: DestinationStream, token: string | null): DestinationStream {
  return { write: (line) => stream.write(scrub(line, token)) };
}

// Synchronous, both of them: the last words before an exit must not be lost.
function standardOutput(forPerson: boolean): DestinationStream {
  return forPerson
    ? pretty({ colorize: process.stdout.isTTY, sync: true, translateTime: 'SYS:HH:MM:ss' })
    : pino.destination({ dest: 1, sync: true });
}

/**
 * What a log keeps of an error. Discord's errors carry the address (with an interaction's token) and
 * the body of the request (with what was asked): neither is kept.
 */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause === undefined ? null : describeError(error.cause);
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...('code' in error && { code: error.code }),
    ...('status' in error && { status: error.status }),
    ...(cause && { cause }),
  };
}

import { DatabaseError } from 'pg';
import { UserError } from '../../system/index.ts';

/** Of the way to the database; a socket that is not there is ENOENT. */
const AWAY: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ENOENT',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);
/** Connection exceptions, shutting down, starting up, no room for another connection. */
const AWAY_STATES = /^(?:08...|57P0[1-5]|53300)$/;
/** What `pg` says, without a code, of connections that ended or do not answer. */
const AWAY_WORDS = /^(?:Connection terminated|Client has encountered|Query read timeout|timeout e)/;

const LOCK_NOT_AVAILABLE = '55P03';
const DISK_FULL = '53100';

/** Whether an error says that the database cannot be reached, or is not yet ready. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // One for each address of a name.
  if (error instanceof AggregateError) return error.errors.some(isAway);
  if (error instanceof DatabaseError) return AWAY_STATES.test(error.code ?? '');
  const code = 'code' in error ? String(error.code) : '';
  return AWAY.has(code) || AWAY_WORDS.test(error.message);
}

/** A fault of the database as an expected failure, where people can do something about it. */
export function explainFault(error: unknown): unknown {
  if (isAway(error)) return new UserError('database-away', {});
  if (!(error instanceof DatabaseError)) return error;
  if (error.code === LOCK_NOT_AVAILABLE) return new UserError('too-busy', {});
  return error.code === DISK_FULL ? new UserError('disk-full', {}) : error;
}

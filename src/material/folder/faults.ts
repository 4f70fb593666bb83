import { UserError } from '../../system/index.ts';
import { isFault } from './paths.ts';

const READ_ONLY: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM']);
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** A fault of the file system as an expected failure, where people can do something about it. */
export function explainFault(error: unknown, folder: string): unknown {
  if (!isFault(error)) return error;
  const code = error.code ?? '';
  if (READ_ONLY.has(code)) return new UserError('folder-read-only', { folder });
  return FULL.has(code) ? new UserError('disk-full', {}) : error;
}

import { wordError } from '../replies/index.ts';
import { UserError, type UserErrorKey } from '../system/index.ts';

/** One sentence or two for whoever started a program: never a stack trace. */
export function explain(error: unknown): string {
  if (error instanceof UserError) return `${settingOf(error)}${wordError(error, 'en')}`;
  return error instanceof Error ? error.message : String(error);
}

/** Failures of the folder that the settings name. */
const OF_FOLDER: ReadonlySet<string> = new Set<UserErrorKey>([
  'no-folder',
  'folder-not-permitted',
  'nothing-to-read',
]);

/** A wrong setting is named first, as the checks of the settings do. */
function settingOf({ key }: UserError): string {
  return OF_FOLDER.has(key) ? 'SEEDS_DIR: ' : '';
}

import type { UnreadableReason } from '../library/index.ts';

/** Expected failures of changing the material. */
export interface MaterialErrors {
  /** A file was sent that cannot be taken. */
  'format-not-read': { name: string; formats: readonly string[] };
  'other-format': { file: string; ending: string };
  'upload-too-large': { most: number };
  /** Too many files were sent before it. */
  'too-busy': Record<string, never>;
  'upload-failed': Record<string, never>;
  'upload-unreadable': { name: string; reason: UnreadableReason };
  /** A file was added under a name that another has; or that holds what another holds. */
  'name-taken': { file: string };
  'same-content': { file: string };
  /** What was named is a link or a folder, or leads out of the folder of material. */
  'not-a-file': { file: string };
  'last-source': { file: string };
  /** There is no room for it: so much may be there, and so much still fits. */
  'quota-files': { most: number };
  'quota-bytes': { most: number; left: number };
  'quota-passages': { most: number; left: number };
  /** A change that was confirmed was handled before, or waited too long. */
  'proposal-gone': Record<string, never>;
  /** The file changed between the question and the answer; or since the change to take back. */
  'folder-changed': { file: string };
  'changed-outside': { file: string };
  'nothing-to-undo': Record<string, never>;
  'kept-file-gone': { file: string };
  'journal-damaged': { file: string };
  'channels-damaged': { file: string };
  'folder-read-only': { folder: string };
  'disk-full': Record<string, never>;
}

declare module '../system/user-error.ts' {
  interface UserErrors extends MaterialErrors {}
}

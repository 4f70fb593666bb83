import type { Passage } from '../../library/index.ts';

/** How near two passages are: 1 in one source, half in one folder, 0 elsewhere. */
export function nearness({ source: a }: Passage, { source: b }: Passage): number {
  if (a.file === b.file) return 1;
  const folder = folderOf(a.file);
  return folder !== '' && folder === folderOf(b.file) ? 0.5 : 0;
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

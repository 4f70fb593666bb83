import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openForChanges } from '../../../src/material/open-for-changes.ts';
import { openStore } from '../../../src/snapshot/store.ts';
import { writeFiles } from '../../library/made-folder.ts';

/** A process that changes, reads, takes and keeps its material without end, until it is killed. */
const [folder = '', cacheDir = ''] = process.argv.slice(2);
const FILES = 30;
const PARAGRAPHS = 50;

function textOf(file: number, edition: number): string {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, place) =>
      `In ${1990 + place} verkocht Acme${file} B.V. ${edition + place} miljoen fietsen in stad ${place}.`,
  );
  return paragraphs.join('\n\n');
}

await writeFiles(folder, { '0.txt': textOf(0, 0) });
const store = await openStore(folder, {
  cacheDir,
  onCacheFailure: (error) => process.stderr.write(String(error)),
});
const material = openForChanges(folder, store);
process.stdout.write('open\n');
for (let edition = Math.floor(Math.random() * 1_000); ; edition++) {
  const files = Array.from({ length: FILES }, (_, file) => [`${file}.txt`, textOf(file, edition)]);
  // Some at a time, so that the folder is in between two editions most of the time.
  const some = files.filter(() => Math.random() < 0.3);
  await writeFiles(folder, Object.fromEntries(some));
  await rm(join(folder, `${edition % FILES}.txt`), { force: true });
  await store.reload();
  await upload(`upload-${edition}.txt`, textOf(99, edition));
  if (edition % 3 === 0) await material.confirm((await material.undo()).proposal.id);
  process.stdout.write('read\n');
}

async function upload(name: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const read = () => Promise.resolve(bytes);
  const { proposal } = await material.add({ name, size: bytes.length, read }, null);
  await material.confirm(proposal.id);
}

import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/snapshot/store.ts';
import { watchFolder } from '../../src/snapshot/watch-folder.ts';
import { makeFolder, writeFiles } from '../library/made-folder.ts';

const QUICK = { quietMs: 150, settledMs: 100, mostQuietMs: 1_000 };
/** Long enough for whatever should not happen to happen. */
const LONG_MS = 900;

/** Far longer than a busy machine takes between two pieces of a file. */
const SLOW = { ...QUICK, settledMs: 2_000, mostQuietMs: 20_000 };

async function watched(onChange: () => Promise<void>, options = QUICK) {
  const folder = await makeFolder({ 'a.txt': 'Een zin.' });
  const errors: unknown[] = [];
  const watching = await watchFolder(folder, onChange, (error) => errors.push(error), options);
  onTestFinished(() => watching.close());
  await watching.ready;
  return { folder, errors };
}

it('reads again what changed, came and went', async () => {
  const folder = await makeFolder({ 'a.txt': 'Een zin.' });
  const store = await openStore(folder);
  const reload = async () => void (await store.reload());
  const watching = await watchFolder(folder, reload, () => {}, QUICK);
  onTestFinished(() => watching.close());
  await watching.ready;
  const files = () => store.current().library.sources.map(({ file }) => file);
  await writeFiles(folder, { 'map/b.md': 'Nog een zin.' });
  await expect.poll(files, { timeout: 10_000 }).toEqual(['a.txt', 'map/b.md']);
  await rm(join(folder, 'map'), { recursive: true });
  await expect.poll(files, { timeout: 10_000 }).toEqual(['a.txt']);
});

it('makes a storm of changes one', async () => {
  let calls = 0;
  const { folder } = await watched(async () => void calls++);
  const names = Array.from({ length: 60 }, (_, n) => `${n}.txt`);
  await Promise.all(names.map((name) => writeFile(join(folder, name), 'Een zin.')));
  await expect.poll(() => calls, { timeout: 10_000 }).toBeGreaterThan(0);
  await sleep(LONG_MS);
  expect(calls).toBeLessThanOrEqual(2);
});

it('waits for a file that is still being written', async () => {
  const seen: number[] = [];
  let size = 0;
  const { folder } = await watched(async () => void seen.push(size), SLOW);
  for (size = 1; size <= 8; size++) {
    await appendFile(join(folder, 'b.txt'), 'Een zin. ');
    await sleep(40);
  }
  await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(1);
  expect(seen[0]).toBeGreaterThanOrEqual(8);
});

it('does not start a second reading beside the first, but one after it', async () => {
  let atOnce = 0;
  let most = 0;
  let calls = 0;
  const { folder } = await watched(async () => {
    calls++;
    most = Math.max(most, ++atOnce);
    await sleep(400);
    atOnce--;
  });
  await writeFiles(folder, { 'b.txt': 'Een zin.' });
  await expect.poll(() => atOnce, { timeout: 10_000 }).toBe(1);
  await writeFiles(folder, { 'c.txt': 'Een zin.' });
  await expect.poll(() => calls, { timeout: 10_000 }).toBe(2);
  expect(most).toBe(1);
});

it('passes over names that begin with a dot, and what stands behind links', async () => {
  let calls = 0;
  const elsewhere = await makeFolder({ 'x.txt': 'Een zin.' });
  const { folder } = await watched(async () => void calls++);
  await mkdir(join(folder, '.voetnoot'));
  await writeFiles(folder, { '.voetnoot/a.txt': 'x', '.b.txt.swp': 'x' });
  await sleep(LONG_MS);
  expect(calls).toBe(0);
  await symlink(elsewhere, join(folder, 'link'));
  await sleep(LONG_MS);
  const before = calls;
  await writeFiles(elsewhere, { 'x.txt': 'Een andere zin.' });
  await sleep(LONG_MS);
  expect(calls).toBe(before);
});

it('goes on after a reading that fails, and tells', async () => {
  let calls = 0;
  const { folder, errors } = await watched(async () => {
    if (++calls === 1) throw new Error('no folder');
  });
  await writeFiles(folder, { 'b.txt': 'Een zin.' });
  await expect.poll(() => errors.length, { timeout: 10_000 }).toBe(1);
  await writeFiles(folder, { 'c.txt': 'Een zin.' });
  await expect.poll(() => calls, { timeout: 10_000 }).toBe(2);
});

import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openForChanges } from '../../src/material/open-for-changes.ts';
import type { Material } from '../../src/material/types.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { makeFolder, removeFolder, uploadOf } from './made-up-place.ts';

const QUOTA = { bytes: 3_000, files: 100, passages: 1_000 };

let folder = '';
let material: Material;

beforeEach(async () => {
  folder = await makeFolder({ 'a.txt': 'Nothing yet.' });
  material = openForChanges(folder, await openStore(folder), { quota: QUOTA });
});

afterEach(() => removeFolder(folder));

const version = (place: number) => `version ${place} `.repeat(80);
const kept = async () => (await readdir(join(folder, '.voetnoot/kept'))).length;

/** What is swept is swept behind the change; the next one waits for it. */
async function settle(): Promise<void> {
  await material.undo().catch(() => {});
}

it('keeps no more to undo, and of proposals, than the material itself may have', async () => {
  for (let place = 0; place < 6; place++) {
    const { proposal } = await material.replace('a.txt', uploadOf('a.txt', version(place)), {
      server: '1',
    });
    await material.confirm(proposal.id);
  }
  for (let undone = 0; undone < 3; undone++) {
    const { proposal } = await material.undo();
    await material.confirm(proposal.id);
  }
  // 880 bytes each: three of them fit, what was before those is forgotten.
  await expect(material.undo()).rejects.toMatchObject({ key: 'nothing-to-undo' });
});

it('lets the oldest proposals make room', async () => {
  await mkdir(join(folder, '.voetnoot'), { recursive: true });
  const proposed: string[] = [];
  for (let place = 0; place < 5; place++) {
    const upload = uploadOf(`b${place}.txt`, version(place));
    const { proposal } = await material.add(upload, null, { server: '1' });
    proposed.push(proposal.id);
    // Told apart by when they were put there.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await settle();
  expect(await kept()).toBeLessThanOrEqual(3);
  await expect(material.confirm(proposed[0] ?? '')).rejects.toMatchObject({
    key: 'proposal-gone',
  });
  await material.confirm(proposed[4] ?? '');
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openMaterial } from '../../src/material/open-material.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { UserError } from '../../src/user-error.ts';
import { readFiles } from '../discord/source-bot.ts';
import { textOf } from './kill-texts.ts';
import { makeFolder, removeFolder } from './made-up-place.ts';

const CHILD = fileURLToPath(new URL('change-for-ever.ts', import.meta.url));
const KILLS = 12;
let folder = '';

afterEach(() => removeFolder(folder));

describe('kill -9 at any moment of add, replace, remove and undo', () => {
  it('leaves the old or the new, and a journal that leads back to the beginning', async () => {
    const start = { 'old.md': textOf(0), 'other.md': 'Not to be touched.' };
    const whole = new Set([0, 1, 2, 3].map(textOf)).add(start['other.md']);
    folder = await makeFolder(start);
    const seen = new Set<string>();
    for (let kill = 0; kill < KILLS; kill++) {
      await changeAndKill(folder, kill);
      const files = await readFiles(folder);
      seen.add(Object.keys(files).join());
      expect(files).toMatchObject({ 'other.md': start['other.md'] });
      for (const text of Object.values(files)) expect(whole.has(text)).toBe(true);
      await undoAll(folder);
      expect(await readFiles(folder)).toEqual(start);
    }
  }, 240_000);
});

/** Lets a process change the folder, and kills it a little later each time. */
async function changeAndKill(path: string, kill: number): Promise<void> {
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, CHILD, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await sleep(Math.random() * 200 + kill * 10);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

async function undoAll(path: string): Promise<void> {
  const material = openMaterial(path, await openStore(path));
  for (;;) {
    try {
      await material.confirm((await material.undo()).proposal.id);
    } catch (error) {
      if (error instanceof UserError && error.key === 'nothing-to-undo') return;
      throw error;
    }
  }
}

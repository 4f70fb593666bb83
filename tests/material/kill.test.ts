import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openForChanges } from '../../src/material/open-for-changes.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { UserError } from '../../src/system/user-error.ts';
import { readFiles } from '../discord/source-bot.ts';
import { add, remove, replace, undo, type Step } from './change-often.ts';
import { dieAt } from './dying-disk.ts';
import { makeFolder, removeFolder } from './made-up-place.ts';
import { textOf } from './kill-texts.ts';

const CHILD = fileURLToPath(new URL('change-for-ever.ts', import.meta.url));
const KILLS = 10;
const steps: [string, readonly Step[], Step][] = [
  ['add', [], add],
  ['replace', [], replace],
  ['remove', [], remove],
  ['undo of add', [add], undo],
  ['undo of replace', [add, replace], undo],
  ['undo of remove', [remove], undo],
];
const start = { 'old.md': textOf(0), 'other.md': 'Not to be touched.' };
const whole = new Set([...[0, 1, 2, 3].map(textOf), start['other.md']]);
let folder = '';

afterEach(() => removeFolder(folder));

describe('a kill in the middle of add, replace, remove and undo', () => {
  it.each(steps)(
    'at every change to the disk of %s',
    async (_, before, change) => {
      let place = 1;
      for (let isDead = true; isDead; place++) {
        folder = await makeFolder(start);
        const material = openForChanges(folder, await openStore(folder));
        for (const earlier of before) await earlier(material);
        isDead = await dieAt(place, folder, () => change(material));
        expect({ place, ...(await recover()) }).toEqual({ place, ...recovered });
        await removeFolder(folder);
      }
      expect(place).toBeGreaterThan(5);
    },
    240_000,
  );

  it('at random, as kill -9 of a process, leaves the old or the new, and a way back', async () => {
    folder = await makeFolder(start);
    for (let kill = 1; kill <= KILLS; kill++) {
      await changeAndKill(folder);
      expect({ kill, ...(await recover()) }).toEqual({ kill, ...recovered });
    }
  }, 240_000);
});

/** What stands in the folder that no change ever wrote there, and what undoing leads back to. */
async function recover() {
  const files = await readFiles(folder);
  const broken = Object.keys(files).filter((file) => !whole.has(files[file] ?? ''));
  const isSafe = files['other.md'] === start['other.md'];
  await undoAll(folder);
  return { broken, isSafe, files: await readFiles(folder) };
}

const recovered = { broken: [], isSafe: true, files: start };

/** Lets a process change the folder, and kills it after a while. */
async function changeAndKill(path: string): Promise<void> {
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, CHILD, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await sleep(Math.random() * 300);
  child.kill('SIGKILL');
  await ended;
}

async function undoAll(path: string): Promise<void> {
  const material = openForChanges(path, await openStore(path));
  for (;;) {
    try {
      await material.confirm((await material.undo()).proposal.id);
    } catch (error) {
      if (error instanceof UserError && error.key === 'nothing-to-undo') return;
      throw error;
    }
  }
}

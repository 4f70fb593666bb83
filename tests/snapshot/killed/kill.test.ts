import { expect, it } from 'vitest';
import { makeFolder } from '../../library/made-folder.ts';
import { killOnce } from './kill-once.ts';

/** A few here; `npm run kill -- --times 30` does more. */
const TIMES = 4;

it('starts right after it was killed at any moment', async () => {
  const folder = await makeFolder();
  const cacheDir = await makeFolder();
  for (let time = 1; time <= TIMES; time++) {
    expect(await killOnce(folder, cacheDir)).toMatchObject({ differs: [] });
  }
}, 180_000);

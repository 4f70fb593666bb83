import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/host/config.ts';
import { createLogger } from '../../src/host/log.ts';
import { openMaterial } from '../../src/app/open-material.ts';
import { findObstacle, wordFault } from '../../src/snapshot/cache/check-place.ts';
import { captureLog } from '../discord/capture-log.ts';
import { makeFolder, removeFolder } from '../material/made-up-place.ts';

let folder = '';

afterEach(() => removeFolder(folder));

async function open(cache: string) {
  folder = await makeFolder({ 'rivers.md': 'Rivers are long.' });
  await writeFile(join(folder, 'file'), '');
  const log = captureLog();
  const config = readConfig({ SEEDS_DIR: folder, CACHE_DIR: join(folder, cache) });
  await openMaterial(config, createLogger({ level: 'info', token: null, stream: log.stream }));
  return log.lines().filter(({ level }) => Number(level) >= 40);
}

describe('CACHE_DIR', () => {
  it('that is no folder is warned of in a sentence, without a stack', async () => {
    for (const cache of ['file', 'file/inside']) {
      const warnings = await open(cache);
      expect(warnings).toMatchObject([
        { level: 40, msg: expect.stringContaining('it is not a folder') },
      ]);
      expect(JSON.stringify(warnings)).not.toMatch(/stack|\\n\s*at /u);
    }
  });

  it('that is not there yet is nothing to warn of', async () => {
    expect(await open('new/and/deep')).toEqual([]);
    expect(await findObstacle(folder)).toBeNull();
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'no permission'],
    ['EROFS', 'no permission: it is read-only'],
  ])('says what %s means', (code, words) => {
    expect(wordFault(Object.assign(new Error('x'), { code }))).toBe(words);
  });
});

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openServers } from '../../src/app/open-servers.ts';
import { readConfig } from '../../src/host/config.ts';
import { createLogger } from '../../src/host/log.ts';
import { linkTo, placeMaterial } from '../../src/library/index.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { makeFolder, removeFolder } from '../material/made-up-place.ts';
import { COMMON, writeFiles } from './server-bot.ts';

const ONE = '100000000000000001';
let place = '';

beforeEach(async () => {
  place = await makeFolder({});
  await writeFiles(join(place, 'seeds'), COMMON);
});

afterEach(async () => {
  placeMaterial(null);
  await removeFolder(place);
});

async function open(folder: string) {
  const seeds = join(place, 'seeds');
  const env = { LIBRARIES: 'server', LIBRARIES_DIR: folder, SEEDS_DIR: seeds };
  const log = createLogger({ level: 'silent', token: null });
  return openServers(readConfig(env), await openStore(seeds), log);
}

describe('the folder of the libraries', () => {
  it.each(['seeds', 'seeds/libraries'])(
    'is refused inside the common library: %s',
    async (inside) => {
      await expect(open(join(place, inside))).rejects.toThrow(/LIBRARIES_DIR.*inside SEEDS_DIR/);
    },
  );

  it('is refused where it cannot be', async () => {
    await expect(open(join(place, 'seeds', 'handbook.md'))).rejects.toThrow(
      /LIBRARIES_DIR.*cannot be used \(it is not a folder\)/,
    );
  });

  it('may stand beside it, also under a name that begins alike', async () => {
    await mkdir(join(place, 'seeds-of-servers'));
    await expect(open(join(place, 'seeds-of-servers'))).resolves.not.toBeNull();
    await rm(join(place, 'seeds-of-servers'), { recursive: true });
  });
});

it('MATERIAL_URL is the address of the common library alone', async () => {
  placeMaterial('https://example.org/map');
  await writeFiles(join(place, 'libraries', ONE), {
    'own.md': 'The first river.\n',
    'told.md': '---\nurl: https://rivers.example/x\n---\n\nThe second river.\n',
  });
  const servers = await open(join(place, 'libraries'));
  const reading = await servers?.open(ONE);
  const links = reading?.own.library.passages.map((passage) => linkTo(passage, null));
  expect(links).toEqual([null, expect.stringContaining('https://rivers.example/x')]);
  const [common] = reading?.common?.library.passages ?? [];
  expect(common && linkTo(common, null)).toContain('https://example.org/map/handbook.md');
  await servers?.reload(ONE);
  const again = await servers?.open(ONE);
  expect(again?.own.library.passages.map((passage) => linkTo(passage, null))[0]).toBeNull();
});

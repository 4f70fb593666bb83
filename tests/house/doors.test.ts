import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { filesIn } from './imports.ts';

const OPEN_DOORS = fileURLToPath(new URL('open-doors.ts', import.meta.url));
const doors = filesIn('src').filter((file) => /^src\/[^/]+\/index\.ts$/.test(file));

it('opening all doors does nothing: no words, nothing left open, nobody killed', () => {
  const paths = doors.map((door) => `../../${door}`);
  const args = ['--import', 'tsx', OPEN_DOORS, ...paths];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
  expect(doors.length).toBeGreaterThan(15);
  expect(run).toMatchObject({ status: 0, signal: null, stdout: '', stderr: '' });
}, 70_000);

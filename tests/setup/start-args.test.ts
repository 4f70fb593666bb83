import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { builtFile } from '../built/index.ts';

const MAIN = builtFile('app/main.ts');
const PACKAGE = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

/** Runs `src/app/main.ts` without any setting: what does not start needs none. */
function run(arg: string, LANG = 'en_US.UTF-8') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, arg], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG },
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

describe('npm start --', () => {
  it('--version gives the one of package.json', () => {
    const { status, stdout } = run('--version');
    expect({ status, package: PACKAGE.includes(`"version": "${stdout}"`) }).toEqual({
      status: 0,
      package: true,
    });
  });

  it.each([
    ['en_US.UTF-8', /^Starts the bot/],
    ['nl_NL.UTF-8', /^Start de bot/],
  ])('--help is in the language of the terminal (%s)', (LANG, start) => {
    expect(run('--help', LANG)).toEqual({
      status: 0,
      stdout: expect.stringMatching(start),
      stderr: '',
    });
  });

  it('an option that there is not is named, in one line', () => {
    expect(run('--nothing')).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^.*--nothing.*--help\.$/),
    });
  });
});

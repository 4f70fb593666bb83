import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const START = fileURLToPath(new URL('../../src/app/start.js', import.meta.url));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voetnoot-start-'));
  await add('package.json', '{"type":"module"}');
  await mkdir(join(folder, 'src', 'app'), { recursive: true });
  await cp(START, join(folder, 'src', 'app', 'start.js'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function add(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** A compiler that does what is asked of it here, where the real one would read a project. */
async function addCompiler(script: string): Promise<void> {
  await add('node_modules/typescript/package.json', '{"type":"commonjs"}');
  await add('node_modules/typescript/bin/tsc', script);
}

function start(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'src', 'app', 'start.js'), ...args],
    { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, DISCORD_TOKEN: 'secret' } },
  );
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr: stderr.trim() };
}

const SAY = 'process.stdout.write(process.argv.slice(2).join())';

describe('npm start', () => {
  it('builds, then runs the build with what was asked', async () => {
    await addCompiler(
      `const fs = require('node:fs');
       fs.mkdirSync('dist/src/app', { recursive: true });
       fs.writeFileSync('dist/src/app/main.js', ${JSON.stringify(SAY)});`,
    );
    expect(start('--help')).toEqual({ status: 0, stdout: '--help', stderr: '' });
  });

  it.each([
    ['is missing', [], 'built,ran'],
    ['is older than its source', [['dist/src/preview/page/page.js', 0]], 'built,ran'],
    ['is newer than its source', [['src/preview/page/main.ts', 0]], 'ran'],
  ] as const)('builds the page where it %s', async (_name, old, said) => {
    await addCompiler('');
    await add('src/preview/page/main.ts', '');
    await add(
      'dist/src/preview/build-page.js',
      "process.stdout.write(`${process.env.DISCORD_TOKEN ?? 'built'},`)",
    );
    await add('dist/src/app/main.js', "process.stdout.write('ran')");
    if (old.length > 0) await add('dist/src/preview/page/page.js', '');
    for (const [file, at] of old) await utimes(join(folder, file), at, at);
    expect(start()).toEqual({ status: 0, stdout: said, stderr: '' });
  });

  it('runs what was built before where there is no compiler', async () => {
    await add('dist/src/app/main.js', SAY);
    expect(start('a', 'b')).toEqual({ status: 0, stdout: 'a,b', stderr: '' });
  });

  it('says what to do where nothing is installed', () => {
    expect(start()).toMatchObject({ status: 1, stderr: expect.stringMatching(/npm install/) });
  });

  it('says what to do where a package is missing', async () => {
    await add('dist/src/app/main.js', "import 'no-such-package';");
    expect(start()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^A package is missing .*no-such-package.*npm install$/),
    });
  });

  it('says so where the build fails, and does not run an older one', async () => {
    await add('dist/src/app/main.js', SAY);
    await addCompiler("console.log('main.ts: wrong'); process.exit(2);");
    const { status, stdout, stderr } = start('older');
    expect(status).toBe(1);
    expect(stdout.trim()).toBe('main.ts: wrong');
    expect(stderr).toMatch(/^The build failed/);
  });
});

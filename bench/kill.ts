import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript } from '../src/terminal/script/run.ts';
import { killOnce } from '../tests/snapshot/killed/kill-once.ts';
import { formatTable } from './report/format-table.ts';

const TIMES = 30;

const HELP = `Kills (SIGKILL) a bot that changes, reads, keeps and takes back its material without end, uploads
included, at random moments, and compares each next start with one that reads everything anew.

  npm run kill -- [options]

  --times N     (${TIMES})
  --help        this text
  --version     the version

Exit code 1 where a start was not right.`;

async function main(): Promise<number> {
  const { values } = readArgs({ times: { type: 'string' } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const times = wholeNumber('times', values.times) ?? TIMES;
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-kill-'));
  const cacheDir = await mkdtemp(join(tmpdir(), 'voetnoot-kill-'));
  const rows = [['kill', 'after (ms)', 'files in the cache', 'cache used', 'right']];
  let wrong = 0;
  try {
    for (let time = 1; time <= times; time++) {
      const { afterMs, left, hadCache, differs } = await killOnce(folder, cacheDir);
      if (differs.length > 0) wrong++;
      rows.push([
        String(time),
        afterMs.toFixed(0),
        left.map((file) => file.replace(/^.*?\.cache/, 'cache')).join(' '),
        hadCache ? 'yes' : 'no',
        differs.length === 0 ? 'yes' : `NO: ${differs.join(', ')}`,
      ]);
    }
  } finally {
    await rm(folder, { recursive: true });
    await rm(cacheDir, { recursive: true });
  }
  console.log(formatTable(rows));
  console.log(`\n${times} kills, ${wrong} wrong starts`);
  return wrong > 0 ? 1 : 0;
}

await runScript(main);

import { fileURLToPath } from 'node:url';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript } from '../src/terminal/script/run.ts';
import { runScenario } from '../tests/replicas/scenario.ts';
import { NODE_FLAGS } from './process/node-flags.ts';

const MAIN = fileURLToPath(new URL('../dist/src/app/main.js', import.meta.url));
const INTERACTIONS = 10_000;
const RATE = 60;
const SERVERS = 20;
const PATIENCE_MS = 2_000;

const HELP = `Three replicas of the built bot behind a round-robin, on a PostgreSQL server of their own (Debian's
package postgresql), under signed interactions: replicas are killed and started, PostgreSQL is stopped at
once and started, and editions of a library are published, each of whose passages says which it is.

  npm run bench:replicas -- [options]

  --interactions N   (${INTERACTIONS})
  --rate N           a second (${RATE})
  --servers N        each with a library (${SERVERS})
  --help             this text
  --version          the version

Exit code 1 where an answer was wrong or of two editions, where one was lost that was not on a killed
replica, or where a replica answered from an older edition ${PATIENCE_MS} ms after the next was published.`;

async function main(): Promise<number> {
  const { values } = readArgs({
    interactions: { type: 'string' },
    rate: { type: 'string' },
    servers: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const rate = wholeNumber('rate', values.rate) ?? RATE;
  const started = performance.now();
  const report = await runScenario({
    run: [...NODE_FLAGS, MAIN],
    interactions: wholeNumber('interactions', values.interactions) ?? INTERACTIONS,
    rate,
    servers: wholeNumber('servers', values.servers) ?? SERVERS,
    patienceMs: PATIENCE_MS,
    say: (line) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s, ${line}`),
  });
  const { seen, lost, wrong, mixed, old, violations } = report;
  const bad = [...lost, ...wrong, ...mixed, ...old];
  for (const line of bad.slice(0, 10)) console.log(line);
  for (const one of violations.slice(0, 3)) console.log(JSON.stringify(one));
  console.log(
    `
${report.sent} sent at ${rate} a second, ${report.answered} answered (p50 ${report.p50.toFixed(0)} ms, p99 ${report.p99.toFixed(0)} ms)
in flight on a killed replica: ${report.inFlight}
late, as the machine was busy: ${report.late.length}
lost otherwise: ${lost.length}
told that the database is away, of libraries not in memory: ${report.away.length}
wrong: ${wrong.length}, of two editions: ${mixed.length}, of an older one: ${old.length}
refused by Discord: ${violations.length}
publishers killed: ${report.died.all}, of which ${report.died.published} had published
database away: ${(report.awayMs / 1000).toFixed(1)} s
answered by each replica after (ms): ${seen.map((times) => times.map((ms) => ms.toFixed(0)).join(' ')).join(' | ')}
exit codes: ${report.codes.join(' ')}`,
  );
  const slow = seen.flat().filter((ms) => ms > PATIENCE_MS);
  return bad.length + violations.length + slow.length > 0 ? 1 : 0;
}

await runScript(main);

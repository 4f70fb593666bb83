import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCommands } from '../src/command/load.ts';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript, UsageError } from '../src/terminal/script/run.ts';
import { FakeDiscord } from '../tests/fake-discord/index.ts';
import { createRandom } from './corpus/random.ts';
import { startBotProcess, type BotProcess } from './soak/bot-process.ts';
import { report } from './soak/report.ts';
import { USED_COMMANDS } from './soak/requests.ts';
import { runRound, type RoundResult } from './soak/round.ts';
import { countDescriptors, takeSample, type Sample } from './soak/samples.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const MINUTES = 5;
const PER_SECOND = 20;
const LONGEST_ROUND = 12;
const FEWEST_ROUNDS = 4;
const HEARTBEAT_MS = 3_000;

const HELP = `A long busy evening: the real bot, in a process of its own, on a strict server on this machine.
All commands, buttons, menus and suggestions mixed; files that come, change, break and go, with reloads;
bursts of charts; files that moderators
send by mistake; the folder gone; connections that are cut, closed, silent or forgotten; requests that fail.

  npm run soak -- [options]

  --minutes N       how long (${MINUTES}); parts of a minute may be given: 0.3
  --per-second N    requests (${PER_SECOND})
  --seeds DIR       material to begin with; a copy of it is used (seeds)
  --seed N          of the random numbers (1): the same number, the same requests
  --watch           with WATCH=true
  --version         the version
  --help            this text

Exit code 1 where anything went unanswered, the bot logged an error or did what Discord refuses, or its
memory or open descriptors grew; 2 for a mistake in the call. Linux only: it reads /proc.`;

async function main(): Promise<number> {
  const { values } = readArgs({
    minutes: { type: 'string' },
    'per-second': { type: 'string' },
    seeds: { type: 'string' },
    seed: { type: 'string' },
    watch: { type: 'boolean' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const minutes = Number(values.minutes ?? MINUTES);
  if (!(minutes > 0 && minutes <= 10_000)) {
    throw new UsageError('--minutes takes a number above 0. See --help.');
  }
  const missing = [...(await loadCommands()).keys()].filter(
    (name) => !USED_COMMANDS.includes(name),
  );
  if (missing.length > 0) console.log(`Not asked: ${missing.join(', ')}`);
  const place = await mkdtemp(join(tmpdir(), 'voetnoot-soak-'));
  const folder = join(place, 'material');
  await cp(values.seeds ?? SEEDS, folder, { recursive: true });
  const server = await FakeDiscord.start({ heartbeatMs: HEARTBEAT_MS });
  try {
    const bot = await startBotProcess({
      DISCORD_TOKEN: server.token,
      DISCORD_API_URL: server.api,
      // Its moderators change the material and read it again.
      DISCORD_GUILD_ID: server.guilds[0]?.id ?? '',
      SEEDS_DIR: folder,
      CACHE_DIR: join(place, 'cache'),
      GAPS: 'true',
      ...(values.watch ? { WATCH: 'true' } : {}),
    });
    return await soak(bot, server, {
      folder,
      minutes,
      perSecond: wholeNumber('per-second', values['per-second']) ?? PER_SECOND,
      seed: wholeNumber('seed', values.seed) ?? 1,
    });
  } finally {
    await server.stop();
    await rm(place, { recursive: true });
  }
}

/** How long, how much, and on what. */
interface Plan {
  readonly folder: string;
  readonly minutes: number;
  readonly perSecond: number;
  readonly seed: number;
}

async function soak(
  bot: BotProcess,
  server: FakeDiscord,
  { folder, minutes, perSecond, seed }: Plan,
): Promise<number> {
  const random = createRandom(seed);
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const seconds = Math.min(LONGEST_ROUND, (minutes * 60) / FEWEST_ROUNDS);
  const rounds: RoundResult[] = [];
  const samples: Sample[] = [];
  const round = async () => {
    rounds.push(await runRound({ server, bot, folder, random, seconds, perSecond }));
    // What the server remembers of the round is no part of the bot.
    server.forget();
    samples.push(await takeSample(bot, elapsed()));
  };
  try {
    await round();
    const before = await countDescriptors(bot);
    while (elapsed() < minutes * 60 && !bot.exited) await round();
    const after = await countDescriptors(bot);
    const descriptors = { before, after };
    const reconnects = (await bot.metrics()).get('voetnoot_gateway_reconnects_total') ?? 0;
    const exitCode = await bot.stop();
    const { complaints } = bot;
    const violations = server.violations.map((each) => JSON.stringify(each));
    return report({ rounds, samples, descriptors, reconnects, complaints, violations, exitCode });
  } finally {
    await bot.stop();
  }
}

await runScript(main);

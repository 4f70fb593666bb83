import { fileURLToPath } from 'node:url';
import { loadCommands } from '../src/command/load.ts';
import { readConfig } from '../src/host/config.ts';
import { startBot } from '../src/discord/start.ts';
import { createLogger } from '../src/host/log.ts';
import { openStore } from '../src/snapshot/store.ts';
import { readArgs, wholeNumber } from '../src/terminal/script/parse-args.ts';
import { runScript } from '../src/terminal/script/run.ts';
import {
  buttonsOf,
  FakeDiscord,
  permission,
  type FakeInteraction,
  type InteractInput,
  type SeenMessage,
} from '../tests/fake-discord/index.ts';
import { weigh, type Memory } from './measure/memory.ts';
import { formatTable } from './report/format-table.ts';

const INTERACTIONS = 2_000;
const ROUNDS = 10;
/** Interactions sent together: a large server in a lively hour, all in one moment. */
const WAVE = 40;
/** What the heap may have grown by from the second round (all is warm by then) to the last. */
const GROWTH = 0.2;
const MB = 2 ** 20;
const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

const HELP = `How fast the bot answers over the wire: the real discord.js client against a strict
server on this machine, commands, buttons and suggestions mixed, a reload in the middle of each round.

  npm run bench:discord -- [options]

  --seeds DIR         the material (seeds)
  --interactions N    of one round (${INTERACTIONS})
  --rounds N          (${ROUNDS})
  --help              this text
  --version           the version

Exit code 1 where one was not answered, or the heap went on growing.`;

const COMMANDS: readonly InteractInput[] = [
  { type: 'command', name: 'ask', options: { question: 'Wat gebeurde er met de beursgang?' } },
  { type: 'command', name: 'company', options: { name: 'didi' } },
  { type: 'command', name: 'stat', options: { topic: 'privacy' } },
  { type: 'command', name: 'ask', options: { question: 'data en privacy', private: true } },
  { type: 'command', name: 'source', subcommand: 'list' },
  { type: 'command', name: 'help', locale: 'nl' },
  { type: 'autocomplete', name: 'company', options: { name: 'ten' }, focused: 'name' },
  {
    type: 'autocomplete',
    name: 'ask',
    options: { question: 'hoe zit het met priv' },
    focused: 'question',
  },
  {
    type: 'message',
    name: 'Find sources',
    target: { content: 'Mag de politie die gegevens zien? '.repeat(9) },
  },
];

/** What one round took. */
interface Answers {
  readonly times: readonly number[];
  readonly unanswered: number;
  readonly seconds: number;
}

/** And what was in memory after it. */
type Round = Answers & Memory;

async function main(): Promise<number> {
  const { values } = readArgs({
    seeds: { type: 'string' },
    interactions: { type: 'string' },
    rounds: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const count = wholeNumber('interactions', values.interactions) ?? INTERACTIONS;
  const server = await FakeDiscord.start();
  const config = readConfig({
    DISCORD_TOKEN: server.token,
    DISCORD_API_URL: server.api,
    // Its moderators read the material again.
    DISCORD_GUILD_ID: server.guilds[0]?.id ?? '',
  });
  const bot = await startBot({
    config: { ...config, token: server.token },
    commands: await loadCommands(),
    store: await openStore(values.seeds ?? SEEDS),
    log: createLogger({ level: 'error', token: server.token }),
    onFatal: (sentence) => console.error(sentence),
  });
  const rounds: Round[] = [];
  try {
    while (rounds.length < (wholeNumber('rounds', values.rounds) ?? ROUNDS)) {
      const answers = await runRound(server, count);
      // What the server remembers of the round is no part of the bot.
      server.forget();
      rounds.push({ ...answers, ...(await weigh()) });
    }
  } finally {
    await bot.stop();
    await server.stop();
  }
  return report(rounds, server.violations.length);
}

/** Waves of mixed interactions, each wave when the one before was answered. */
async function runRound(server: FakeDiscord, count: number): Promise<Answers> {
  const started = performance.now();
  const times: number[] = [];
  let unanswered = 0;
  let shown: SeenMessage[] = [];
  for (let done = 0; done < count; done += WAVE) {
    const size = Math.min(WAVE, count - done);
    const reload = Math.floor(count / WAVE / 2) * WAVE === done ? [startReload(server)] : [];
    const wave = Array.from({ length: size }, (_, place) => act(server, done + place, shown));
    const settled = await Promise.all([...wave, ...reload].map(settle));
    for (const ms of settled) {
      if (ms === null) unanswered++;
      else times.push(ms);
    }
    shown = wave.filter((each) => each.hasMessage()).map((each) => each.message());
  }
  const seconds = (performance.now() - started) / 1000;
  return { times, unanswered, seconds };
}

/** Every third presses a button of the last wave, where there is one; the others ask. */
function act(server: FakeDiscord, place: number, shown: readonly SeenMessage[]): FakeInteraction {
  const message = shown[place % Math.max(1, shown.length)];
  const button = message && buttonsOf(message).filter(({ disabled }) => !disabled)[place % 6];
  if (place % 3 === 0 && message && button?.customId) {
    // Of a public answer somebody else's: a private copy, so that nobody finds the button changed.
    const isOwn = message.ephemeral && message.visibleTo(server.userId('alice'));
    const user = isOwn ? 'alice' : 'bob';
    return server.interact({
      type: 'button',
      message: message.id,
      customId: button.customId,
      user,
    });
  }
  const input = COMMANDS[place % COMMANDS.length];
  if (!input) throw new Error('there are no commands');
  return server.interact(input);
}

function startReload(server: FakeDiscord): FakeInteraction {
  return server.interact({
    type: 'command',
    name: 'reload',
    user: 'moderator',
    permissions: permission.manageGuild,
  });
}

/** Milliseconds to the answer; null where none came. */
async function settle(interaction: FakeInteraction): Promise<number | null> {
  await interaction.response().catch(() => null);
  return interaction.msToAnswer;
}

function report(rounds: readonly Round[], violations: number): number {
  const rows = rounds.map(({ times, unanswered, seconds, heap, resident }, place) => [
    String(place + 1),
    String(times.length),
    String(unanswered),
    (times.length / seconds).toFixed(0),
    percentile(times, 0.5).toFixed(1),
    percentile(times, 0.99).toFixed(1),
    (heap / MB).toFixed(1),
    (resident / MB).toFixed(0),
  ]);
  const head = ['round', 'answered', 'not', 'per s', 'p50 ms', 'p99 ms', 'heap MB', 'RSS MB'];
  console.log(formatTable([head, ...rows]));
  const all = rounds.flatMap(({ times }) => times);
  console.log(
    `\n${all.length} answered · p50 ${percentile(all, 0.5).toFixed(1)} ms · p99 ${percentile(all, 0.99).toFixed(1)} ms (with ${WAVE} at once, server and bot in one process)`,
  );
  const unanswered = rounds.reduce((sum, round) => sum + round.unanswered, 0);
  const [warm, last] = [rounds[1]?.heap ?? 0, rounds.at(-1)?.heap ?? 0];
  const grows = rounds.length > 2 && last > warm * (1 + GROWTH);
  if (unanswered > 0) console.log(`${unanswered} were not answered.`);
  if (violations > 0) console.log(`Discord would have refused ${violations} requests.`);
  if (grows)
    console.log(`The heap grew from ${(warm / MB).toFixed(1)} to ${(last / MB).toFixed(1)} MB.`);
  return unanswered > 0 || violations > 0 || grows ? 1 : 0;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

await runScript(main);

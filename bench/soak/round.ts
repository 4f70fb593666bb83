import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeDiscord, FakeInteraction } from '../../tests/fake-discord/index.ts';
import { pick, type Random } from '../corpus/random.ts';
import type { BotProcess } from './bot-process.ts';
import { act, burstOfCharts, reload, upload } from './requests.ts';
import { changeFiles, failRequests, gatewayTroubles, hideFolder } from './trouble.ts';

/** What a round is made with. */
export interface RoundParts {
  readonly server: FakeDiscord;
  readonly bot: BotProcess;
  readonly folder: string;
  readonly random: Random;
  readonly seconds: number;
  readonly perSecond: number;
}

/** What became of the requests of a round. */
export interface RoundResult {
  readonly asked: number;
  readonly answered: number;
  /** Answers that Discord no longer took, as the bot itself counts them. */
  readonly late: number;
  /** Requests that Discord had for a session that it forgot: it brings them to nobody. */
  readonly lost: number;
  /** All others. */
  readonly unanswered: readonly string[];
  /** The name of what happened to the gateway. */
  readonly trouble: string;
  /** Of the event loop while the round went on; in milliseconds. */
  readonly delayP99: number;
  readonly delayMax: number;
}

const LATE = 'voetnoot_late_answers_total';
const BATCH_MS = 100;
/** A deferred answer may take its time. */
const SETTLE_MS = 60_000;
/** What the bot has of late answers to give up. */
const GIVING_UP_MS = 20_000;
/** What is pressed stands under one of the latest answers. */
const KEPT_MESSAGES = 60;
/** One round in this many reloads without its folder. */
const WITHOUT_FOLDER = 8;

/** One round: load all the time, in its midst trouble and changes of files; then all must settle. */
export async function runRound(parts: RoundParts): Promise<RoundResult> {
  const { server, bot, random } = parts;
  // Node's figures of the event loop begin anew with every look at them.
  const before = await bot.metrics();
  const trouble = pick(gatewayTroubles, random) ?? gatewayTroubles[0];
  const asked: FakeInteraction[] = [];
  await Promise.all([
    load(parts, asked, trouble?.loses === true),
    disturb(parts, asked, async () => trouble?.strike(server)),
  ]);
  server.clearFaults();
  await server.ready(30_000);
  await settle(asked);
  const open = asked.filter(({ state }) => state !== 'answered');
  const lost = open.filter((each) => isLost(each, trouble?.loses === true));
  const after = await bot.metrics();
  const late = await countLate(bot, asked, before.get(LATE) ?? 0);
  const unanswered = open.filter((each) => !lost.includes(each));
  return {
    asked: asked.length,
    answered: asked.length - open.length,
    late,
    lost: lost.length,
    // The bot knows of each late one; which of them, only Discord does.
    unanswered: unanswered.slice(late).map((each) => each.describe()),
    trouble: trouble?.name ?? '',
    delayP99: (after.get('nodejs_eventloop_lag_p99_seconds') ?? 0) * 1000,
    delayMax: (after.get('nodejs_eventloop_lag_max_seconds') ?? 0) * 1000,
  };
}

async function load(
  { server, random, seconds, perSecond }: RoundParts,
  asked: FakeInteraction[],
  waits: boolean,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  const shown: FakeInteraction[] = [];
  let owed = 0;
  while (performance.now() < end) {
    // Without a session Discord has nobody to bring requests to.
    if (waits && server.connected === 0) await server.ready(30_000);
    owed += (perSecond * BATCH_MS) / 1000;
    for (; owed >= 1; owed--) {
      const interaction = act(server, shown, random);
      asked.push(interaction);
      shown.push(interaction);
      if (shown.length > KEPT_MESSAGES) shown.shift();
    }
    await sleep(BATCH_MS);
  }
}

async function disturb(
  { server, folder, random, seconds }: RoundParts,
  asked: FakeInteraction[],
  strike: () => Promise<void>,
): Promise<void> {
  const step = (seconds * 1000) / 6;
  await sleep(step / 2);
  asked.push(...burstOfCharts(server, random), ...upload(server, random));
  await sleep(step / 2);
  await changeFiles(folder, random);
  asked.push(reload(server));
  await sleep(step);
  await strike();
  await server.ready(30_000);
  failRequests(server, random);
  asked.push(...upload(server, random), ...upload(server, random));
  await sleep(step);
  await changeFiles(folder, random);
  const bringBack = random() < 1 / WITHOUT_FOLDER ? await hideFolder(folder) : null;
  asked.push(reload(server));
  if (bringBack) {
    await sleep(step / 2);
    await bringBack();
    asked.push(reload(server));
  }
}

async function settle(asked: readonly FakeInteraction[]): Promise<void> {
  const end = performance.now() + SETTLE_MS;
  while (!asked.every(isOver) && performance.now() < end) await sleep(50);
}

/** How many the bot gave up as late: it does so after Discord does, on a busy machine by seconds. */
async function countLate(
  bot: BotProcess,
  asked: readonly FakeInteraction[],
  before: number,
): Promise<number> {
  const late = asked.filter(({ state }) => state === 'late').length;
  const end = performance.now() + GIVING_UP_MS;
  for (;;) {
    const counted = ((await bot.metrics()).get(LATE) ?? 0) - before;
    if (counted >= late || performance.now() > end) return counted;
    await sleep(500);
  }
}

function isOver({ state }: FakeInteraction): boolean {
  return state === 'answered' || state === 'late';
}

function isLost({ delivered, attempts }: FakeInteraction, sessionWasLost: boolean): boolean {
  return sessionWasLost && !delivered && attempts.length === 0;
}

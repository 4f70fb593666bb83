import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeDiscord, FaultInput } from '../../tests/fake-discord/index.ts';
import { pick, type Random } from '../corpus/random.ts';

/** Something that happens to the connection; `loses` where Discord forgets the session with it. */
export interface GatewayTrouble {
  readonly name: string;
  readonly loses: boolean;
  readonly strike: (server: FakeDiscord) => void | Promise<void>;
}

/** Long enough for a client to miss an answer to its heartbeat. */
const SILENCE_MS = 5_000;

/** What can happen to the gateway. */
export const gatewayTroubles: readonly GatewayTrouble[] = [
  { name: 'cut off', loses: false, strike: (server) => server.drop() },
  { name: 'asked to reconnect', loses: false, strike: (server) => server.op7() },
  { name: 'closed with 4000', loses: false, strike: (server) => server.close(4000) },
  { name: 'closed with 4009', loses: false, strike: (server) => server.close(4009) },
  { name: 'session to be resumed', loses: false, strike: (server) => server.op9(true) },
  { name: 'session gone', loses: true, strike: (server) => server.op9(false) },
  {
    name: 'closed, session gone',
    loses: true,
    strike: (server) => server.close(4000, { forgetSession: true }),
  },
  {
    name: 'heartbeats unanswered',
    loses: false,
    strike: async (server) => {
      server.stopAcks();
      await sleep(SILENCE_MS);
      server.startAcks();
    },
  },
];

/** What can happen to requests. */
const FAULTS: readonly Omit<FaultInput, 'route'>[] = [
  { status: 500, times: 2 },
  { status: 503, times: 5 },
  { status: 502, times: 1, afterProcessing: true },
  { status: 'reset', times: 2 },
  { status: 'reset', times: 1, afterProcessing: true },
  { status: 'hang', times: 1 },
  { status: 429, times: 2, retryAfter: 0.2 },
  { status: 429, times: 1, retryAfter: 0.3, scope: 'global' },
];

/** Lets a few requests go wrong. */
export function failRequests(server: FakeDiscord, random: Random): void {
  const fault = pick(FAULTS, random);
  const route = pick(['/callback', '/messages/'], random) ?? '/callback';
  if (fault) server.fault({ route, ...fault });
}

/** Files of our own in the folder, at most: what the folder holds stays the same in size. */
const MOST_FILES = 12;

/** Changes something in the folder of material: a file more, less, other or broken. */
export async function changeFiles(folder: string, random: Random): Promise<void> {
  const file = join(folder, `extra-${Math.floor(random() * MOST_FILES)}.md`);
  const kind = random();
  if (kind < 0.5) await writeFile(file, invent(random));
  else if (kind < 0.75) await rm(file, { force: true });
  else if (kind < 0.85) await writeFile(file, new Uint8Array(500));
  else await addToShipped(folder, random);
}

/** Takes the folder away, as a disk that is not mounted would. @returns what brings it back */
export async function hideFolder(folder: string): Promise<() => Promise<void>> {
  await rename(folder, `${folder}-away`);
  return () => rename(`${folder}-away`, folder);
}

const WORDS = ['markt', 'jaar', 'privacy', 'dienst', 'Didi', 'groei', 'gegevens', 'Tencent', 'wet'];

function invent(random: Random): string {
  const sentence = () => {
    const words = Array.from({ length: 14 }, () => pick(WORDS, random)).join(' ');
    return `In 20${10 + Math.floor(random() * 15)} was de ${words} ${Math.floor(random() * 100)}%.`;
  };
  return `# Extra\n\n${Array.from({ length: 20 }, sentence).join('\n\n')}\n`;
}

/** One paragraph more at the end of a file, or without the one that an earlier change put there. */
async function addToShipped(folder: string, random: Random): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !/^(?:extra-|\.)/.test(name));
  const name = pick(names, random);
  if (name === undefined) return;
  const text = await readFile(join(folder, name), 'utf8');
  const [own = ''] = text.split('\n\nToegevoegd: ');
  await writeFile(join(folder, name), own === text ? `${own}\n\nToegevoegd: een zin.` : own);
}

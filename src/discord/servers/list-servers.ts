import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Server } from './account.ts';
import { persist } from '../rest/persist.ts';

/** The most that Discord gives at a time. */
const PAGE = 200;
const PATIENCE_MS = 60_000;

const page = z.array(z.object({ id: z.string().regex(/^\d{1,20}$/), name: z.string() }));

/** Some of the bot's servers, in the order of their ids: those that come after one. */
export async function readServers(
  rest: REST,
  after = '0',
  patienceMs = PATIENCE_MS,
): Promise<readonly Server[]> {
  const query = new URLSearchParams({ limit: String(PAGE), after });
  const patience = { until: Date.now() + patienceMs, attempt: 15_000, firstWait: 1000 };
  const read = (signal: AbortSignal) => rest.get(Routes.userGuilds(), { query, signal });
  const servers = page.parse(await persist(patience, read));
  return servers.map(({ id, name }) => ({ id, name }));
}

/**
 * The ids of all servers that the bot is in, one page after the other.
 * @throws what Discord answers where it refuses or cannot be reached: never a part of them.
 */
export async function listServers(rest: REST): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after = 0n; ;) {
    const servers = await readServers(rest, String(after));
    for (const { id } of servers) ids.add(id);
    if (servers.length < PAGE) return ids;
    const last = servers.map(({ id }) => BigInt(id)).reduce((a, b) => (a > b ? a : b));
    if (last <= after) throw new Error('the pages of servers do not follow each other');
    after = last;
  }
}

import { Events, Routes, type Client, type REST } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../host/index.ts';
import type { ServerLibraries } from '../libraries/index.ts';
import { leftServer } from './left-server.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Discord gives no more servers at a time. */
const PAGE = 200;

const page = z.array(z.object({ id: z.string() }));

/** Freezes the library of a server that the bot is put out of, and brings it back with the bot. */
export function followServers(client: Client, servers: ServerLibraries, log: Logger): void {
  const attempt = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      log.warn(
        { err: error },
        'a server that came or went could not be noted; it is looked at daily',
      );
    });
  client.on('raw', (packet: unknown) => {
    if (typeof packet !== 'object' || packet === null) return;
    if (!('t' in packet && 'd' in packet && packet.t === 'GUILD_DELETE')) return;
    const left = leftServer.safeParse(packet.d).data;
    if (left) void attempt(servers.leave(left.id));
  });
  client.on(Events.GuildCreate, ({ id }) => void attempt(servers.comeBack(id)));
}

/**
 * Looks at once and each day which servers the bot is in, as it may have come or gone while it was
 * off, and deletes what was left for too long.
 * @returns what ends it.
 */
export function settleServers(rest: REST, servers: ServerLibraries, log: Logger): () => void {
  const settle = () =>
    listServers(rest)
      .then((ids) => servers.settle(ids))
      .catch((error: unknown) => {
        log.warn(
          { err: error },
          'which servers the bot is in could not be looked up; tomorrow again',
        );
      });
  void settle();
  const timer = setInterval(() => void settle(), DAY_MS).unref();
  return () => clearInterval(timer);
}

/** The ids of all servers that the bot is in, those in an outage too. */
async function listServers(rest: REST): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after = '0'; ;) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const found = page.parse(await rest.get(Routes.userGuilds(), { query }));
    const before = ids.size;
    for (const { id } of found) ids.add(id);
    const last = found.at(-1);
    if (last === undefined || found.length < PAGE || ids.size === before) return ids;
    after = last.id;
  }
}

import { Events, type Client } from 'discord.js';
import type { Logger } from '../../host/index.ts';
import type { ServerLibraries } from '../../libraries/index.ts';
import { leftServer } from './left-server.ts';

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

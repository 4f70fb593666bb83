import type { Client } from 'discord.js';
import { z } from 'zod';
import type { Capabilities } from '../../command/index.ts';
import type { Logger } from '../../host/index.ts';
import { leftServer } from './left-server.ts';

const channel = z.object({ id: z.string(), guild_id: z.string() });

/**
 * Forgets what was set for channels, threads and servers that are gone. Taken as Discord sends it:
 * discord.js says nothing of a thread that it never saw, such as an archived one.
 */
export function forgetChannels(
  client: Client,
  capabilitiesOf: (library: string) => Capabilities,
  log: Logger,
): void {
  const forget = (serverId: string, channelId: string | null) =>
    capabilitiesOf(serverId)
      .material?.channels.forget(serverId, channelId)
      .catch((error: unknown) => {
        log.warn({ err: error }, 'the collection of a deleted channel could not be removed');
      });
  client.on('raw', (packet: unknown) => {
    if (typeof packet !== 'object' || packet === null) return;
    if (!('t' in packet && 'd' in packet)) return;
    if (packet.t === 'CHANNEL_DELETE' || packet.t === 'THREAD_DELETE') {
      const gone = channel.safeParse(packet.d).data;
      if (gone) void forget(gone.guild_id, gone.id);
    } else if (packet.t === 'GUILD_DELETE') {
      const gone = leftServer.safeParse(packet.d).data;
      if (gone) void forget(gone.id, null);
    }
  });
}

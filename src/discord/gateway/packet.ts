import type { Client } from 'discord.js';
import { readInteraction, type Take, takeOnce } from '../interactions/raw-interaction.ts';

const CREATED = 'INTERACTION_CREATE';

/** What came a moment ago may come again with a RESUME; its token lives for a quarter of an hour. */
const REMEMBERED = { max: 2_000, ttl: 15 * 60_000 };

/**
 * Takes interactions as Discord sends them, before discord.js makes objects of them: those need
 * channels, servers and messages that are not always there, and where one lacks, it throws and nobody
 * gets an answer. They would also be kept. One that comes twice is taken once.
 * @returns what stops taking them.
 */
export function takeInteractions(client: Client, take: Take): () => void {
  const once = takeOnce(take, REMEMBERED);
  const listen = (packet: unknown) => {
    if (typeof packet !== 'object' || packet === null) return;
    if (!('t' in packet && 'd' in packet && packet.t === CREATED)) return;
    const interaction = readInteraction(packet.d);
    // It looks up what to do by this name, after this listener, and finds nothing to be done.
    packet.t = null;
    if (interaction !== null) once(interaction);
  };
  client.on('raw', listen);
  return () => void client.off('raw', listen);
}

import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'zod';
import { parseJson, UserError } from '../../system/index.ts';
import { ifAbsent, isInside, type Paths } from './paths.ts';
import type { ChannelsOfServers } from '../types.ts';
import { discard, moveOver, writeAside } from './write.ts';

const id = z.string().regex(/^\d{1,20}$/);
const row = z.object({
  collection: z.string().max(4096).refine(isInside),
  parent: id.nullable(),
});
/** What is kept of channels; of our own earlier writing, or of somebody's hand. */
export const channelRows = z.record(id, z.record(id, row));
const schema = z.object({ version: z.literal(1), servers: channelRows });

/**
 * The collections that channels are answered from; none where nobody set one.
 * @throws UserError `channels-damaged`
 */
export async function readChannels(paths: Paths): Promise<ChannelsOfServers> {
  const text = await readFile(paths.channels, 'utf8').catch(ifAbsent);
  if (text === null) return {};
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.servers;
  throw new UserError('channels-damaged', { file: relative(paths.folder, paths.channels) });
}

/** Writes them whole. */
export async function writeChannels(paths: Paths, servers: ChannelsOfServers): Promise<void> {
  const text = JSON.stringify({ version: 1, servers }, null, 2);
  const written = await writeAside(paths, Buffer.from(`${text}\n`));
  try {
    await moveOver(written, paths.channels);
  } finally {
    await discard(written);
  }
}

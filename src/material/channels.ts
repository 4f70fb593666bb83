import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'zod';
import { parseJson, UserError } from '../system/index.ts';
import { ifAbsent, isInside, type Paths } from './paths.ts';
import type { Channels, ChannelPlace } from './types.ts';
import { discard, moveOver, writeAside } from './write.ts';

const id = z.string().regex(/^\d{1,20}$/);
const row = z.object({
  collection: z.string().max(4096).refine(isInside),
  /** Of a thread: the channel that it is in, with which it goes. */
  parent: id.nullable(),
});
const schema = z.object({
  version: z.literal(1),
  servers: z.record(id, z.record(id, row)),
});

/** By server, then by channel or thread. */
type Servers = z.infer<typeof schema>['servers'];

/** Does the work while nothing else changes the folder. */
type InTurn = <Made>(work: () => Promise<Made>) => Promise<Made>;

/** The collections of channels, read once and kept at hand: answering waits for no disk. */
export function openChannels(paths: Paths, inTurn: InTurn): Channels {
  let reading: Promise<Servers> | null = null;
  const atHand = () => (reading ??= readChannels(paths));
  // Looked at when asked for.
  atHand().catch(() => {});

  const change = (edit: (servers: Servers) => Servers | null) =>
    inTurn(async () => {
      const edited = edit(await readChannels(paths));
      if (edited === null) return;
      try {
        await writeChannels(paths, edited);
      } finally {
        // Also where it failed, for it may have been moved all the same.
        reading = null;
      }
    });

  return {
    async of(place) {
      // Said by `check`, and to whoever sets one; an answer is not kept back for it.
      const servers = await atHand().catch(() => ({}));
      return find(servers, place);
    },
    async own({ server, channel }) {
      // Anew: whoever asks for it may have repaired the file.
      reading = null;
      return (await atHand())[server]?.[channel]?.collection ?? null;
    },
    set: ({ server, channel, parent }, collection) =>
      change((servers) => {
        const { [channel]: before, ...others } = servers[server] ?? {};
        if (collection === null && before === undefined) return null;
        const rows =
          collection === null ? others : { ...others, [channel]: { collection, parent } };
        return { ...servers, [server]: rows };
      }),
    forget: (server, channel) =>
      change((servers) => {
        const { [server]: rows = {}, ...others } = servers;
        if (channel === null) return server in servers ? others : null;
        const all = Object.entries(rows);
        const left = all.filter(([own, { parent }]) => own !== channel && parent !== channel);
        if (left.length === all.length) return null;
        return { ...others, [server]: Object.fromEntries(left) };
      }),
    forgetAllBut: (kept) =>
      change((servers) => {
        const all = Object.entries(servers);
        const left = all.filter(([server]) => kept.has(server));
        return left.length === all.length ? null : Object.fromEntries(left);
      }),
  };
}

/** A thread's own goes before that of its channel. */
function find(servers: Servers, { server, channel, parent }: ChannelPlace): string | null {
  const rows = servers[server];
  const own = rows?.[channel] ?? (parent === null ? undefined : rows?.[parent]);
  return own?.collection ?? null;
}

/**
 * The collections that channels are answered from; none where nobody set one.
 * @throws UserError `channels-damaged`
 */
export async function readChannels(paths: Paths): Promise<Servers> {
  const text = await readFile(paths.channels, 'utf8').catch(ifAbsent);
  if (text === null) return {};
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.servers;
  throw new UserError('channels-damaged', { file: relative(paths.folder, paths.channels) });
}

async function writeChannels(paths: Paths, servers: Servers): Promise<void> {
  const kept = Object.fromEntries(
    Object.entries(servers).filter(([, rows]) => Object.keys(rows).length > 0),
  );
  const text = JSON.stringify({ version: 1, servers: kept }, null, 2);
  const written = await writeAside(paths, Buffer.from(`${text}\n`));
  try {
    await moveOver(written, paths.channels);
  } finally {
    await discard(written);
  }
}

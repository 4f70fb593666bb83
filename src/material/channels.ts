import type { Ground, Place } from './place.ts';
import type { Channels, ChannelPlace, ChannelsOfServers } from './types.ts';

/** Does the work while nothing else changes the library. */
type InTurn = <Made>(work: (place: Place) => Promise<Made>) => Promise<Made>;

/** The collections of channels. */
export function openChannels(ground: Ground, inTurn: InTurn): Channels {
  const change = (edit: (servers: ChannelsOfServers) => ChannelsOfServers | null) =>
    inTurn(async ({ holdings }) => {
      const edited = edit(await holdings.readChannels());
      if (edited !== null) await holdings.writeChannels(withoutEmpty(edited));
    });

  return {
    async of(place) {
      // Said by `check`, and to whoever sets one; an answer is not kept back for it.
      const servers = await ground.channelsAtHand().catch(() => ({}));
      return find(servers, place);
    },
    async own({ server, channel }) {
      const servers = await ground.look(({ holdings }) => holdings.readChannels());
      return servers[server]?.[channel]?.collection ?? null;
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
function find(
  servers: ChannelsOfServers,
  { server, channel, parent }: ChannelPlace,
): string | null {
  const rows = servers[server];
  const own = rows?.[channel] ?? (parent === null ? undefined : rows?.[parent]);
  return own?.collection ?? null;
}

function withoutEmpty(servers: ChannelsOfServers): ChannelsOfServers {
  return Object.fromEntries(
    Object.entries(servers).filter(([, rows]) => Object.keys(rows).length > 0),
  );
}

import type { Material } from '../material/index.ts';
import { UserError } from '../system/index.ts';
import type { Rate } from './rate.ts';

/** Works with the material of a server: one that is there, or one that is made for it. */
export interface MaterialDoor {
  readonly change: <Made>(work: (material: Material) => Promise<Made>) => Promise<Made>;
  /** The same where it is there already, else null. */
  readonly look: <Made>(work: (material: Material) => Promise<Made>) => Promise<Made | null>;
}

/** The material of a server, opened by whoever wants something of it. */
export function materialOf(server: string, { change, look }: MaterialDoor, rate: Rate): Material {
  // Counted before anything is fetched or read.
  const asked = async <Made>(work: (material: Material) => Promise<Made>): Promise<Made> => {
    await rate.count(server);
    return change(work);
  };
  return {
    add: (upload, name, sender) => asked((material) => material.add(upload, name, sender)),
    replace: (source, upload, sender) =>
      asked((material) => material.replace(source, upload, sender)),
    remove: (source) => asked((material) => material.remove(source)),
    undo: () => asked((material) => material.undo()),
    // Where nothing is there any more, an old button makes no place for it anew.
    confirm: async (id) => (await look((material) => material.confirm(id))) ?? gone(),
    async cancel(id) {
      const cancelled = await look((material) => material.cancel(id).then(() => true));
      if (cancelled !== true) gone();
    },
    close: (takeAway) => change((material) => material.close(takeAway)),
    channels: {
      of: async (place) =>
        (await look(({ channels }) => channels.of(place)).catch(() => null)) ?? null,
      own: async (place) => (await look(({ channels }) => channels.own(place))) ?? null,
      set: (place, collection) => change(({ channels }) => channels.set(place, collection)),
      forget: async (of, channel) => {
        // All of a server goes, or comes back, with its library.
        if (channel !== null) await look(({ channels }) => channels.forget(of, channel));
      },
      // It is in this one server.
      forgetAllBut: () => Promise.resolve(),
    },
  };
}

function gone(): never {
  throw new UserError('proposal-gone', {});
}

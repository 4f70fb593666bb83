import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** What every interaction has, whatever else is in it: enough to answer it. */
const interaction = z.looseObject({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.number(),
  locale: z.string().catch(''),
});

/** An interaction as Discord sent it. */
export type RawInteraction = z.infer<typeof interaction>;

/** Takes an interaction to be answered. */
export type Take = (interaction: RawInteraction) => void;

/** An interaction that Discord sent; null where it is none. */
export function readInteraction(sent: unknown): RawInteraction | null {
  return interaction.safeParse(sent).data ?? null;
}

/** How many are remembered, and for how many milliseconds. */
export interface Remembered {
  readonly max: number;
  readonly ttl: number;
}

/** The same, which takes one that comes twice once. */
export function takeOnce(take: Take, remembered: Remembered): Take {
  const taken = new LRUCache<string, true>(remembered);
  return (one) => {
    if (taken.has(one.id)) return;
    taken.set(one.id, true);
    take(one);
  };
}

import { readCarried } from '../../../src/replies/message/carried.ts';
import { readCustomId } from '../../../src/replies/message/custom-id.ts';
import { everyComponent } from '../../fake-discord/component-tree.ts';
import { buttonsOf, type InteractInput, type SeenMessage } from '../../fake-discord/index.ts';
import type { ServersBot } from '../server-bot.ts';

const MENU = 3;
/** A picture or a file of another message cannot be posted again; its words are. */
const ATTACHED: ReadonlySet<unknown> = new Set([12, 13]);
const V2 = 1 << 15;

/** A press of a button, or a choice of a menu. */
export type PressInput = Extract<InteractInput, { type: 'button' | 'select' }>;

/** Something to press, and what whoever presses it brings along himself. */
export interface Press {
  readonly input: PressInput;
  readonly typed: unknown;
}

/** Every button and the first of every menu of a message, as it stands. */
export function pressesOf(message: SeenMessage): readonly Press[] {
  const typed = readCarried(message.components);
  const buttons = buttonsOf(message).flatMap(({ customId, disabled }) =>
    customId === null || disabled
      ? []
      : [{ input: { type: 'button' as const, message, customId }, typed }],
  );
  const menus = [...everyComponent(message.components)].flatMap(({ component }) => {
    const { type, custom_id: customId, options } = component;
    const [first] = options ?? [];
    if (type !== MENU || !customId || first === undefined) return [];
    const values = [first.value];
    return [{ input: { type: 'select' as const, message, customId, values }, typed }];
  });
  return [...buttons, ...menus];
}

/** Lets so many presses of each sort through: those of one sort differ in a passage, a page or a change. */
export function fewOfEach(most: number): (press: Press) => boolean {
  const counts = new Map<string, number>();
  return ({ input: { customId } }) => {
    const id = readCustomId(customId);
    const sort = id ? [id.act, id.command, id.view.kind, id.visibility].join(' ') : '';
    const count = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, count);
    return count <= most;
  };
}

/** What there is to press with that id. */
export function findPress(message: SeenMessage, customId: string): Press | undefined {
  return pressesOf(message).find(({ input }) => input.customId === customId);
}

/** A copy of a message in the channel of another server, as if the bot had posted it there. */
export function copyInto(
  { server }: ServersBot,
  guild: string,
  message: SeenMessage,
  components: unknown = message.components,
): SeenMessage {
  const channelId = server.guilds.find(({ id }) => id === guild)?.channelId ?? '';
  return server.seedMessage({ flags: V2, components: withoutFiles(components) }, { channelId });
}

/** A message of one's own, with the ids of somebody else's buttons under it. */
export function withIdsOf(own: SeenMessage, others: SeenMessage): unknown {
  const ids = pressesOf(others).map(({ input }) => input.customId);
  const used = new Set<string>();
  return JSON.parse(
    JSON.stringify(own.components, (key, value: unknown) => {
      if (key !== 'custom_id') return value;
      const next = ids.find((id) => !used.has(id));
      const id = next ?? `none of ours ${used.size}`;
      used.add(id);
      return id;
    }),
  );
}

function withoutFiles(components: unknown): unknown {
  return JSON.parse(
    JSON.stringify(components, (_key, value: unknown) =>
      Array.isArray(value) ? value.filter((part) => !isAttached(part)) : value,
    ),
  );
}

function isAttached(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'type' in part && ATTACHED.has(part.type);
}

import type { Asker, Capabilities } from '../command/index.ts';
import type { Locale } from '../language/index.ts';

/** Who sits before the page: two people, so that what is private to one is hidden from the other. */
export const people = {
  member: { id: '200000000000000001', name: 'Sanne', mayManageGuild: false },
  moderator: { id: '200000000000000002', name: 'Joris', mayManageGuild: true },
} as const;

/** A role of the page's user. */
export type Role = keyof typeof people;

/** The server that the page shows, where the bot is not bound to one. */
const SERVER_ID = '300000000000000001';

/** The channel that the page shows. */
export const CHANNEL_ID = '300000000000000002';

/** The page's user as a command sees him. */
export function toAsker(role: Role, locale: Locale, capabilities: Capabilities): Asker {
  const { id, mayManageGuild } = people[role];
  const guildId = capabilities.moderatedGuildId ?? SERVER_ID;
  return { locale, userId: id, guildId, mayManageGuild, capabilities };
}

import { UserError } from '../user-error.ts';
import type { Command, Request } from './types.ts';

/** Whether a request is for moderators: private, and deferred at once. */
export function isModeration(
  command: Pick<Command, 'moderation'> | undefined,
  { subcommand }: Pick<Request, 'subcommand'>,
): boolean {
  const moderation = command?.moderation ?? false;
  return typeof moderation === 'boolean' ? moderation : moderation.includes(subcommand ?? '');
}

/**
 * Checked when run, whatever Discord let through: a server's settings may let others call a command.
 * @throws UserError `not-in-a-server`, `not-in-this-server`, `not-a-moderator`
 */
export function checkModerator({ guildId, mayManageGuild, capabilities }: Request): void {
  if (guildId === null) throw new UserError('not-in-a-server', {});
  const { moderatedGuildId } = capabilities;
  if (moderatedGuildId !== null && guildId !== moderatedGuildId) {
    throw new UserError('not-in-this-server', {});
  }
  if (!mayManageGuild) throw new UserError('not-a-moderator', {});
}

import { UserError } from '../../system/index.ts';
import type { Command, Request } from '../types.ts';

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
export function checkModerator(request: Request): void {
  const { guildId, capabilities } = request;
  const { moderatedGuildId } = capabilities;
  const isAnother = guildId !== null && moderatedGuildId !== null && guildId !== moderatedGuildId;
  if (isAnother) throw new UserError('not-in-this-server', {});
  moderatedServerOf(request);
}

/**
 * The same for what changes the material: where all servers share it, only whoever hosts the bot does,
 * unless one server is named whose moderators may.
 * @throws UserError as `checkModerator`, and `only-the-host`
 */
export function checkMayChange(request: Request): void {
  checkModerator(request);
  if (request.capabilities.isHostOnly === true) throw new UserError('only-the-host', {});
}

/**
 * The server of a request, where a moderator of it asks: for what concerns that server only.
 * @throws UserError `not-in-a-server`, `not-a-moderator`
 */
export function moderatedServerOf({ guildId, mayManageGuild }: Request): string {
  if (guildId === null) throw new UserError('not-in-a-server', {});
  if (!mayManageGuild) throw new UserError('not-a-moderator', {});
  return guildId;
}

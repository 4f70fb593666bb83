/** What the invite link asks a server for: the bot itself, and that its commands are shown. */
export const INVITE_SCOPES = ['bot', 'applications.commands'];

/**
 * None: everything is sent as the answer to an interaction, for which Discord itself grants what is
 * needed (charts and files included). The bot reads no messages and posts none of its own accord.
 */
export const INVITE_PERMISSIONS = 0n;

/** The address at which somebody who manages a server adds the bot to it. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: INVITE_SCOPES.join(' '),
    permissions: String(INVITE_PERMISSIONS),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}

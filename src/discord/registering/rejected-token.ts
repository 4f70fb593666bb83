/** What to say where Discord does not take the token. */
export const REJECTED_TOKEN =
  'Discord rejects DISCORD_TOKEN. Get a new one at https://discord.com/developers/applications → your application → Bot → Reset Token, and put it into .env.';

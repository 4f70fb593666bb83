import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { meaningOf, reasonOf } from '../rest/failures.ts';
import { persist } from '../rest/persist.ts';

/** A server that the bot is in. */
export interface Server {
  readonly id: string;
  readonly name: string;
}

/** Whose token it is, as far as setting up needs it. */
export interface Account {
  readonly applicationId: string;
  readonly botName: string;
  /** Whether the application asks for more than an invite link can give. */
  readonly needsCodeGrant: boolean;
  /** The first 200: Discord gives no more at a time. */
  readonly servers: readonly Server[];
}

/** What Discord says of a token. */
export type AccountCheck =
  | { readonly outcome: 'known'; readonly account: Account }
  | { readonly outcome: 'rejected' }
  | { readonly outcome: 'unreachable' | 'refused'; readonly reason: string };

const user = z.object({ username: z.string() });
const application = z.object({
  id: z.string().regex(/^\d+$/),
  bot_require_code_grant: z.boolean().default(false),
});
const guilds = z.array(z.object({ id: z.string(), name: z.string() }));

/** Discord's REST API with a token, without a connection to the gateway. */
export function connect(token: string, apiUrl: string | null): REST {
  return new REST(apiUrl === null ? {} : { api: apiUrl }).setToken(token);
}

/** Asks Discord whose token this is; gives up on a Discord that cannot be reached after a while. */
export async function readAccount(rest: REST, milliseconds: number): Promise<AccountCheck> {
  const patience = { until: Date.now() + milliseconds, attempt: milliseconds, firstWait: 500 };
  const get = (route: `/${string}`) => persist(patience, (signal) => rest.get(route, { signal }));
  try {
    // One after the other: discord.js forgets a token that was refused, and the rest would throw.
    const { username } = user.parse(await get(Routes.user()));
    const { id, bot_require_code_grant } = application.parse(
      await get(Routes.currentApplication()),
    );
    const servers = guilds.parse(await get(Routes.userGuilds()));
    const needsCodeGrant = bot_require_code_grant;
    return {
      outcome: 'known',
      account: { applicationId: id, botName: username, needsCodeGrant, servers },
    };
  } catch (error) {
    return toOutcome(error);
  }
}

function toOutcome(error: unknown): AccountCheck {
  if (error instanceof DiscordAPIError && error.status === 401) return { outcome: 'rejected' };
  if (error instanceof z.ZodError) {
    return { outcome: 'refused', reason: 'what answers there is not Discord' };
  }
  const outcome = meaningOf(error) === 'passing' ? 'unreachable' : 'refused';
  return { outcome, reason: reasonOf(error) };
}

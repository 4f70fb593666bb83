import type { Clock } from './clock.ts';
import { permission } from './constants.ts';
import { toGuild } from './guilds.ts';
import type { FakeDiscordOptions } from './options.ts';
import { idBook, peopleBook } from './people.ts';
import { snowflakes } from './snowflakes.ts';
import { emptyStores, type State } from './state.ts';

const DEFAULT_APPLICATION = '1100000000000000001';
const BOT_PERMISSIONS =
  permission.viewChannel |
  permission.sendMessages |
  permission.embedLinks |
  permission.attachFiles |
  permission.readHistory;

/** What a server starts with. */
export function toState(options: FakeDiscordOptions, clock: Clock): State {
  const newId = snowflakes(clock);
  const applicationId = options.applicationId ?? DEFAULT_APPLICATION;
  // Of the form of a real one, first part the application's id, and plainly none.
  const token = `${Buffer.from(applicationId).toString('base64url')}.FakeIt.not-a-real-token-of-discord`;
  return {
    clock,
    newId,
    applicationId,
    bot: { id: applicationId, name: options.botName ?? 'Voetnoot' },
    people: peopleBook(newId),
    idOf: idBook(newId),
    guilds: (options.guilds ?? [{}]).map((guild) => toGuild(guild, newId)),
    ...emptyStores(),
    botPermissions: options.botPermissions ?? BOT_PERMISSIONS,
    privilegedIntents: options.privilegedIntents ?? 0,
    token: options.token ?? token,
    gatewayUrl: '',
    identifiesLeft: 1_000,
  };
}

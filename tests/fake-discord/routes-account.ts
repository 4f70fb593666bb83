import type { Guild } from './guilds.ts';
import { userObject } from './people.ts';
import { refusals } from './refusal.ts';
import type { Answer, Call, Route } from './routes.ts';
import type { State } from './state.ts';

const MOST_GUILDS = 200;

/** By id, those after one (resources/user#get-current-user-guilds). */
function pageOf(state: State, query: URLSearchParams): Guild[] {
  const limit = Number(query.get('limit') ?? MOST_GUILDS);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_GUILDS) {
    throw refusals.badQuery(`limit ${limit} is not 1 to ${MOST_GUILDS}`);
  }
  const after = BigInt(query.get('after') ?? '0');
  return state.guilds
    .filter(({ id }) => BigInt(id) > after)
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .slice(0, limit);
}

function get(pattern: string, body: (call: Call) => unknown): Route {
  const handle = (call: Call): Answer => ({ status: 200, body: body(call) });
  return { method: 'GET', pattern, auth: true, takesBody: false, handle };
}

/** Who the bot is and where its gateway is (events/gateway, resources/application). */
export function accountRoutes(state: State): Route[] {
  const guild = (id: string): unknown => {
    const found = state.guilds.find((one) => one.id === id);
    if (!found) throw refusals.unknownGuild();
    return { id: found.id, name: found.name, icon: null, preferred_locale: found.locale };
  };
  const application = (): unknown => ({
    id: state.applicationId,
    name: state.bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: state.sender.publicKey,
    interactions_endpoint_url: state.sender.endpoint,
    flags: 0,
    bot: userObject(state.bot, true),
    owner: userObject(state.people('owner')),
    team: null,
    approximate_guild_count: state.guilds.length,
    integration_types_config: { 0: {}, 1: {} },
  });
  return [
    get('/gateway/bot', () => ({
      url: state.gatewayUrl,
      shards: 1,
      session_start_limit: {
        total: 1_000,
        remaining: state.identifiesLeft,
        reset_after: 14_400_000,
        max_concurrency: 1,
      },
    })),
    get('/users/@me', () => userObject(state.bot, true)),
    get('/users/@me/guilds', ({ query }) => pageOf(state, query).map(({ id }) => guild(id))),
    get('/guilds/:guild', (call) => guild(call.param('guild'))),
    get('/applications/@me', application),
    get('/oauth2/applications/@me', application),
  ];
}

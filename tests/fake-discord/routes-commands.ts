import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import { checkCommand, checkScope } from './check-commands.ts';
import { commandObject, toStoredCommand } from './command-object.ts';
import type { CommandBody, StoredCommand } from './commands.ts';
import { isObject } from './json.ts';
import { Problems } from './problems.ts';
import { refusals } from './refusal.ts';
import type { Answer, Call, Route } from './routes.ts';
import type { State } from './state.ts';

/** Registering commands, for everywhere and for one server (interactions/application-commands). */
export function commandRoutes(state: State): Route[] {
  const everywhere = '/applications/:app/commands';
  const inGuild = '/applications/:app/guilds/:guild/commands';
  return [everywhere, inGuild].flatMap((base) => [
    route('GET', base, (call) => list(state, call)),
    route('PUT', base, (call) => overwrite(state, call)),
    route('POST', base, (call) => create(state, call)),
    route('GET', `${base}/:command`, (call) => ok(own(state, call))),
    route('PATCH', `${base}/:command`, (call) => change(state, call)),
    route('DELETE', `${base}/:command`, (call) => remove(state, call)),
  ]);
}

function route(method: string, pattern: string, handle: (call: Call) => Answer): Route {
  const takesBody = method !== 'GET' && method !== 'DELETE';
  return { method, pattern, auth: true, takesBody, handle };
}

function ok(command: StoredCommand): Answer {
  return { status: 200, body: commandObject(command, true) };
}

/** The server a call is about, null for global commands. */
function scopeOf(state: State, call: Call): string | null {
  if (call.param('app') !== state.applicationId) throw refusals.unknownApplication();
  const guildId = call.param('guild') || null;
  if (guildId !== null && !state.guilds.some(({ id }) => id === guildId)) {
    throw refusals.missingAccess();
  }
  return guildId;
}

function own(state: State, call: Call): StoredCommand {
  const found = state.commands
    .list(scopeOf(state, call))
    .find(({ id }) => id === call.param('command'));
  if (!found) throw refusals.unknownCommand();
  return found;
}

function list(state: State, call: Call): Answer {
  const localizations = call.query.get('with_localizations') === 'true';
  const commands = state.commands.list(scopeOf(state, call));
  return { status: 200, body: commands.map((one) => commandObject(one, localizations)) };
}

/** Bulk overwrite: what is not in the list is gone, what keeps its name keeps its id. */
function overwrite(state: State, call: Call): Answer {
  const guildId = scopeOf(state, call);
  const problems = new Problems();
  if (!Array.isArray(call.json)) throw refusals.badJson();
  const bodies: CommandBody[] = [];
  for (const [index, raw] of call.json.entries()) {
    const body = checkCommand(raw, ApplicationCommandUpdateRequestSchema, [index], problems);
    if (body) bodies.push(body);
  }
  checkScope(
    bodies.map(({ name, type }) => ({ name, type: type ?? 1 })),
    problems,
  );
  problems.throwIfAny();
  const commands = bodies.map((body) => stored(state, guildId, body));
  state.commands.replace(guildId, commands);
  return { status: 200, body: commands.map((one) => commandObject(one, true)) };
}

function create(state: State, call: Call): Answer {
  const guildId = scopeOf(state, call);
  const problems = new Problems();
  const body = checkCommand(call.json, ApplicationCommandCreateRequestSchema, [], problems);
  problems.throwIfAny();
  if (!body) throw refusals.badJson();
  const existing = state.commands.find(guildId, body.type ?? 1, body.name);
  const command = stored(state, guildId, body);
  const others = state.commands.list(guildId).filter((one) => one !== existing);
  checkScope([...others, command], problems);
  problems.throwIfAny();
  state.commands.replace(guildId, [...others, command]);
  return { status: existing ? 200 : 201, body: commandObject(command, true) };
}

function change(state: State, call: Call): Answer {
  const before = own(state, call);
  const problems = new Problems();
  const json = isObject(call.json) ? call.json : {};
  const merged = { ...before.body, ...json };
  const body = checkCommand(merged, ApplicationCommandPatchRequestPartialSchema, [], problems);
  problems.throwIfAny();
  if (!body) throw refusals.badJson();
  const { applicationId, guildId, id } = before;
  const after = toStoredCommand(body, { applicationId, guildId }, id, state.newId());
  const all = state.commands.list(guildId).map((one) => (one === before ? after : one));
  state.commands.replace(guildId, all);
  return ok(after);
}

function remove(state: State, call: Call): Answer {
  const command = own(state, call);
  const { guildId } = command;
  state.commands.replace(
    guildId,
    state.commands.list(guildId).filter((one) => one !== command),
  );
  return { status: 204 };
}

function stored(state: State, guildId: string | null, body: CommandBody): StoredCommand {
  const existing = state.commands.find(guildId, body.type ?? 1, body.name);
  const { applicationId } = state;
  const id = existing?.id ?? state.newId();
  return toStoredCommand(body, { applicationId, guildId }, id, state.newId());
}

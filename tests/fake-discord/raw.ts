import type { FakeDiscord, FakeInteraction } from './index.ts';

/** What came back. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A request without discord.js, to send what discord.js would not. */
export async function raw(
  server: FakeDiscord,
  method: string,
  path: string,
  body?: unknown,
  token = server.token,
): Promise<RawAnswer> {
  const response = await fetch(`${server.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text) };
}

function parse(text: string): unknown {
  const value: unknown = text === '' ? null : JSON.parse(text);
  return value;
}

/** The first response to an interaction. */
export function callback(
  server: FakeDiscord,
  interaction: FakeInteraction,
  body: unknown,
): Promise<RawAnswer> {
  return raw(server, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, body);
}

/** The path of edits and follow-ups. */
export function webhook(server: FakeDiscord, interaction: FakeInteraction): string {
  return `/webhooks/${server.applicationId}/${interaction.token}`;
}

/** Registers `/ask` and uses it. */
export async function ask(server: FakeDiscord): Promise<FakeInteraction> {
  await register(server, [{ name: 'ask', description: 'Ask' }]);
  return server.interact({ type: 'command', name: 'ask' });
}

/** Registers global commands. */
export function register(server: FakeDiscord, commands: unknown): Promise<RawAnswer> {
  return raw(server, 'PUT', `/applications/${server.applicationId}/commands`, commands);
}

/** The codes in a tree of errors, with the path of each. */
export function errorsIn(body: unknown): string[] {
  const walk = (node: unknown, path: string): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
      if (key !== '_errors') return walk(value, path === '' ? key : `${path}.${key}`);
      const errors = Array.isArray(value) ? value : [];
      return errors.map((error: unknown) => `${path}: ${String(codeOf(error))}`);
    });
  };
  return walk(typeof body === 'object' && body !== null && 'errors' in body ? body.errors : {}, '');
}

/** Discord's own code of a refusal. */
export function codeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}

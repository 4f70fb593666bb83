import type { JsonObject } from './json.ts';

/** A person on Discord. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who is known by a name; a number is taken for the id of somebody without a name. */
export type PeopleBook = (nameOrId: string) => Person;

/** Gives every name one id of its own, the same one each time. */
export function peopleBook(newId: () => string): PeopleBook {
  const byName = new Map<string, Person>();
  const byId = new Map<string, Person>();
  return (nameOrId) => {
    if (/^\d+$/.test(nameOrId)) {
      return byId.get(nameOrId) ?? { id: nameOrId, name: `user${nameOrId}` };
    }
    const person = byName.get(nameOrId) ?? { id: newId(), name: nameOrId };
    byName.set(nameOrId, person);
    byId.set(person.id, person);
    return person;
  };
}

/** Gives every key one id, the same one each time: for channels that nobody set up. */
export function idBook(newId: () => string): (key: string) => string {
  const byKey = new Map<string, string>();
  return (key) => {
    const id = byKey.get(key) ?? newId();
    byKey.set(key, id);
    return id;
  };
}

/** A user object (resources/user#user-object). */
export function userObject(person: Person, bot = false): JsonObject {
  return {
    id: person.id,
    username: person.name,
    discriminator: '0',
    global_name: person.name,
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    clan: null,
    primary_guild: null,
    public_flags: 0,
    bot,
  };
}

/** A guild member object as interactions carry it (resources/guild#guild-member-object). */
export function memberObject(person: Person, permissions: bigint): JsonObject {
  return {
    user: userObject(person),
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    unusual_dm_activity_until: null,
    permissions: String(permissions),
  };
}

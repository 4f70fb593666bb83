import { Client } from 'pg';
import { openLibraries, type OpenLibraries } from '../../src/app/open-libraries.ts';
import { readConfig } from '../../src/host/config.ts';
import { createLogger } from '../../src/host/log.ts';
import type { ServerLibraries } from '../../src/libraries/server-libraries.ts';
import type { Material } from '../../src/material/types.ts';
import { uploadOf } from '../material/made-up-place.ts';

export const ONE = '100000000000000001';
export const TWO = '100000000000000002';

/** What one copy of the bot has of the database. */
export interface Replica extends OpenLibraries {
  readonly servers: ServerLibraries;
  /** The material of server `ONE`. */
  readonly material: Material;
  /** Files of a server as this copy answers from them. */
  readonly files: (server?: string) => Promise<readonly string[]>;
  /** The text of all passages of a server, as this copy has them. */
  readonly text: (server?: string) => Promise<string>;
  /** Adds a file, asked and confirmed. */
  readonly add: (name: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens what a copy of the bot opens, without Discord. */
export async function openReplica(
  url: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Replica> {
  const config = readConfig({ DATABASE_URL: url, LIBRARIES: 'server', ...env });
  const opened = await openLibraries(config, createLogger({ level: 'silent', token: null }));
  const { servers, database } = opened;
  if (servers === null || database === null) throw new Error('no libraries of servers');
  const material = servers.materialOf(ONE);
  const library = async (server = ONE) => (await servers.open(server)).own.library;
  return {
    ...opened,
    servers,
    material,
    files: async (server) => (await library(server)).sources.map(({ file }) => file),
    text: async (server) => (await library(server)).passages.map(({ text }) => text).join('\n'),
    async add(name, text) {
      const { proposal } = await material.add(uploadOf(name, text), null);
      await material.confirm(proposal.id);
    },
    close: () => database.close(),
  };
}

/** Asks the database itself. */
export async function ask(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

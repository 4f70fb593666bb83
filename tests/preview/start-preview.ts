import { request as send } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCommands } from '../../src/command/load.ts';
import type { Command } from '../../src/command/types.ts';
import { readConfig } from '../../src/host/config.ts';
import { createLogger } from '../../src/host/log.ts';
import { startPreview } from '../../src/preview/start.ts';
import type { AnswerEvent, CommandCall, OpenEvent, PressCall } from '../../src/preview/wire.ts';
import { openStore } from '../../src/snapshot/store.ts';

/** A folder with these files, and a preview of it. */
export interface TestPreview {
  readonly address: string;
  readonly port: number;
  readonly folder: string;
  /** Asks as the page does; other headers take the place of its own, none where undefined. */
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string | undefined>>,
  ): Promise<Answered>;
  command(call: Partial<CommandCall>): Promise<AnswerEvent[]>;
  press(call: Pick<PressCall, 'customId' | 'message'> & Partial<PressCall>): Promise<AnswerEvent[]>;
  /** Drops files and has them read. */
  drop(files: Readonly<Record<string, string | Uint8Array>>): Promise<OpenEvent[]>;
  stop(): Promise<void>;
}

/** What the server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const NOTE = `---
title: The harbour
date: 2024-03
---

In 2023 the harbour received 412 ships. Waterlicht BV dredges it.
`;

/** Starts a preview on a free port. */
export async function startTestPreview(
  setup: {
    readonly commands?: readonly Command[];
    readonly files?: Readonly<Record<string, string>>;
  } = {},
): Promise<TestPreview> {
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-test-'));
  for (const [name, text] of Object.entries(setup.files ?? { 'harbour.md': NOTE })) {
    await writeFile(join(folder, name), text);
  }
  const commands = new Map(await loadCommands());
  for (const command of setup.commands ?? []) commands.set(command.declaration.name, command);
  const config = readConfig({ SEEDS_DIR: folder, PREVIEW_PORT: '0' });
  const log = createLogger({ level: 'silent', token: null });
  const preview = await startPreview({ config, commands, store: await openStore(folder), log });
  const port = Number(new URL(preview.address).port);

  const ask: TestPreview['ask'] = (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const isBytes = body instanceof Uint8Array;
      const all: Record<string, string | undefined> = {
        host: `127.0.0.1:${port}`,
        origin: preview.address,
        'sec-fetch-site': 'same-origin',
        ...(body === undefined || isBytes ? {} : { 'content-type': 'application/json' }),
        ...headers,
      };
      const own = Object.fromEntries(
        Object.entries(all).filter(([, value]) => value !== undefined),
      );
      const asked = send({ host: '127.0.0.1', port, method, path, headers: own }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => (text += String(part)));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      asked.on('error', reject);
      asked.end(body === undefined || isBytes ? body : JSON.stringify(body));
    });
  const lines = async <Line>(path: string, body: unknown): Promise<Line[]> => {
    const { status, text } = await ask('POST', path, body);
    if (status !== 200) throw new Error(`${status} ${text}`);
    return text
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Line => JSON.parse(line));
  };
  const answer = async (path: string, call: unknown): Promise<AnswerEvent[]> => {
    const events = await lines<AnswerEvent>(path, call);
    if (events.at(-1)?.kind !== 'done') throw new Error(`not done: ${JSON.stringify(events)}`);
    return events.slice(0, -1);
  };
  return {
    address: preview.address,
    port,
    folder,
    ask,
    command: (call) =>
      answer('/api/command', {
        command: 'help',
        subcommand: null,
        options: {},
        locale: 'nl',
        role: 'member',
        target: null,
        ...call,
      }),
    press: (call) => answer('/api/press', { values: [], locale: 'nl', role: 'member', ...call }),
    async drop(files) {
      const begun = await ask('POST', '/api/dropped', {});
      const { id }: { id: string } = JSON.parse(begun.text);
      for (const [name, content] of Object.entries(files)) {
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        await ask('PUT', `/api/dropped/${id}/${encodeURIComponent(name)}`, bytes);
      }
      return lines(`/api/dropped/${id}/open`, {});
    },
    async stop() {
      await preview.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The message of the last event that has one. */
export function messageOf(events: readonly AnswerEvent[]) {
  const found = events.findLast((event) => 'message' in event);
  if (!found || !('message' in found)) throw new Error(`no message in ${JSON.stringify(events)}`);
  return found.message;
}

/** All texts of it. */
export function textOf(events: readonly AnswerEvent[]): string {
  return JSON.stringify(messageOf(events).payload.components);
}

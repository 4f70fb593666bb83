import type { Command } from '../../src/command/types.ts';
import { readConfig } from '../../src/host/config.ts';
import type { BotParts } from '../../src/discord/start.ts';
import { createLogger } from '../../src/host/log.ts';
import type { FakeDiscord } from '../fake-discord/index.ts';
import { captureLog, type CapturedLog } from './capture-log.ts';
import { commandOf, commandsOf } from './made-up-commands.ts';
import { madeUpStore } from './made-up-store.ts';

/** What may differ from one test to another. */
export interface PartsSetup {
  readonly commands?: readonly Command[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The parts of a bot with made-up commands (`ask`, when left out), and what it logs. */
export function botParts(
  server: FakeDiscord,
  { commands = [commandOf('ask')], env = {} }: PartsSetup = {},
): { readonly parts: Omit<BotParts, 'onFatal'>; readonly log: CapturedLog } {
  const log = captureLog();
  const config = readConfig({
    DISCORD_TOKEN: server.token,
    DISCORD_API_URL: server.api,
    LOG_LEVEL: 'debug',
    ...env,
  });
  const token = config.token ?? '';
  const parts = {
    config: { ...config, token },
    commands: commandsOf(...commands),
    store: madeUpStore(),
    log: createLogger({ level: config.logLevel, token, stream: log.stream }),
  };
  return { parts, log };
}

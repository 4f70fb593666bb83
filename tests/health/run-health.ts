import type { FakeDiscord } from '../fake-discord/index.ts';
import { botParts, type PartsSetup } from '../discord/bot-parts.ts';
import type { CapturedLog } from '../discord/capture-log.ts';
import { fakeProcess } from '../discord/fake-process.ts';
import { runBot } from '../../src/discord/run.ts';
import { createHealth } from '../../src/health/health.ts';
import { observeReloads } from '../../src/health/observe-reloads.ts';

/** A bot whose health is served on a free port. */
export interface RunningBot {
  readonly log: CapturedLog;
  /** Where its health is served. */
  readonly address: string;
  /** Ends it as SIGTERM does. */
  end(): Promise<number>;
}

/** Runs the bot as `npm start` does, with HEALTH_PORT=0. */
export async function runWithHealth(
  server: FakeDiscord,
  setup: PartsSetup = {},
): Promise<RunningBot> {
  const env = { HEALTH_PORT: '0', ...setup.env };
  const { parts, log } = botParts(server, { ...setup, env });
  const current = fakeProcess();
  const health = createHealth(parts.config.interactions === null ? 'gateway' : 'http');
  const store = observeReloads(parts.store, parts.log, health.observeReload);
  await runBot({ ...parts, store, health }, current);
  const said = log.said(/^health: /)[0]?.['msg'];
  return {
    log,
    address: /http:\/\/127\.0\.0\.1:\d+/.exec(String(said))?.[0] ?? '',
    end: () => {
      current.signal('SIGTERM');
      return current.exited;
    },
  };
}

/** The value of one series of `/metrics`; null where it is not there. */
export async function readMetric(address: string, series: string): Promise<number | null> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? null : Number(line.slice(series.length + 1));
}

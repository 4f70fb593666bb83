import { setTimeout as sleep } from 'node:timers/promises';
import { type FakeDiscord, textOf } from '../fake-discord/index.ts';
import { type Asked, QUESTION } from './editions.ts';

/** Interactions that go on. */
export interface Load {
  /** How many were sent. */
  readonly sent: number;
  /** Done when so many were sent. */
  until(count: number): Promise<void>;
  /** All of them, when the last was answered or given up. */
  finish(): Promise<readonly Asked[]>;
}

/** Longer than a replica takes that is answering on a busy machine. */
const PATIENCE_MS = 25_000;

/** Asks in one server after the other, so many times a second, whatever becomes of those before. */
export function startLoad(server: FakeDiscord, rate: number, most: number): Load {
  const started = performance.now();
  const asking: Promise<Asked>[] = [];
  const guilds = server.guilds.map(({ id }) => id);
  const one = async (place: number): Promise<Asked> => {
    const library = place % guilds.length;
    const guild = guilds[library] ?? '';
    const sentAt = performance.now();
    const options = { question: QUESTION };
    const asked = server.interact({ type: 'command', name: 'ask', options, guild });
    const shown = await asked.answer(PATIENCE_MS).catch(() => null);
    const answeredAt = shown === null ? null : performance.now();
    const text = shown === null ? '' : textOf(shown);
    return { id: asked.id, library, sentAt, answeredAt, text, state: asked.describe() };
  };
  const timer = setInterval(() => {
    const due = Math.min(most, Math.floor(((performance.now() - started) / 1000) * rate));
    while (asking.length < due) asking.push(one(asking.length));
  }, 5);
  return {
    get sent() {
      return asking.length;
    },
    async until(count) {
      while (asking.length < Math.min(count, most)) await sleep(5);
    },
    async finish() {
      while (asking.length < most) await sleep(5);
      clearInterval(timer);
      return Promise.all(asking);
    },
  };
}

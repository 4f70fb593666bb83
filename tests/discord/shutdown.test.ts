import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { trackInFlight } from '../../src/discord/in-flight.ts';
import { stopGently } from '../../src/discord/shutdown.ts';
import { createLogger } from '../../src/host/log.ts';
import { captureLog } from './capture-log.ts';

function setUp() {
  const captured = captureLog();
  const inFlight = trackInFlight();
  const events: string[] = [];
  const answer = async (name: string, ms: number) => {
    await sleep(ms);
    events.push(name);
  };
  const stopping = {
    inFlight,
    connection: {
      retire: async () => void events.push('retire'),
      stopTaking: () => void events.push('stop taking'),
      leave: async () => void events.push('leave'),
    },
    log: createLogger({ level: 'info', token: null, stream: captured.stream }),
  };
  return { captured, inFlight, events, answer, stopping };
}

describe('stopping', () => {
  it('finishes what is being answered before it leaves', async () => {
    const { inFlight, events, answer, stopping } = setUp();
    inFlight.add(answer('quick', 20));
    inFlight.add(answer('slow', 1500));
    await stopGently(stopping);
    expect(events).toEqual(['retire', 'quick', 'stop taking', 'slow', 'leave']);
  });

  it('answers what still comes in at that moment', async () => {
    const { inFlight, events, answer, stopping } = setUp();
    inFlight.add(answer('first', 20));
    setTimeout(() => inFlight.add(answer('just in time', 20)), 60);
    await stopGently(stopping);
    expect(events).toEqual(['retire', 'first', 'just in time', 'stop taking', 'leave']);
  });

  it('goes on when an answer failed or Discord does not let go', async () => {
    const { inFlight, events, stopping, captured } = setUp();
    inFlight.add(Promise.reject(new Error('broken')));
    const connection = { ...stopping.connection, leave: () => new Promise<void>(() => {}) };
    await stopGently({ ...stopping, connection });
    expect(events).toEqual(['retire', 'stop taking']);
    expect(captured.said('stopped')).toHaveLength(1);
  });
});

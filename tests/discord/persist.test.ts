import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/discord/rest/failures.ts';
import { persist } from '../../src/discord/rest/persist.ts';

const nothing = { body: undefined, files: undefined };

function apiError(code: number, status: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'http://x', nothing);
}

function systemError(code: string): Error {
  return Object.assign(new Error('no'), { code });
}

describe('what a failed request means', () => {
  it.each([
    [10062, apiError(10062, 404), 'late'],
    [50027, apiError(50027, 401), 'late'],
    [40060, apiError(40060, 400), 'answered'],
    [10008, apiError(10008, 404), 'gone'],
    [10015, apiError(10015, 404), 'gone'],
    [50035, apiError(50035, 400), 'refused'],
    [50001, apiError(50001, 403), 'forbidden'],
    [50013, apiError(50013, 403), 'forbidden'],
    ['a 5xx', new HTTPError(503, 'Service Unavailable', 'POST', 'http://x', nothing), 'passing'],
    ['a refused connection', systemError('ECONNREFUSED'), 'passing'],
    ['a reset', new TypeError('fetch failed', { cause: systemError('ECONNRESET') }), 'passing'],
    ['a closed socket', systemError('UND_ERR_SOCKET'), 'passing'],
    ['a turn that did not come in time', new Error('Request aborted manually'), 'passing'],
    ['no answer in time', new DOMException('aborted', 'AbortError'), 'passing'],
    ['a mistake of ours', new TypeError('x is not a function'), 'refused'],
    ['no error at all', 'no', 'refused'],
  ])('of %s', (_, error, meaning) => {
    expect(meaningOf(error)).toBe(meaning);
  });
});

describe('trying again', () => {
  const patience = { attempt: 1000, firstWait: 1 };

  it('goes on over passing failures until it succeeds', async () => {
    let attempts = 0;
    const waits: number[] = [];
    const result = await persist(
      { ...patience, until: Infinity, onRetry: (_, wait) => waits.push(wait) },
      async () => {
        attempts += 1;
        if (attempts < 4) throw systemError('ECONNRESET');
        return 'done';
      },
    );
    expect([result, attempts, waits]).toEqual(['done', 4, [1, 2, 4]]);
  });

  it('stops at once at a failure that will stay', async () => {
    let attempts = 0;
    const trying = persist({ ...patience, until: Infinity }, async () => {
      attempts += 1;
      throw apiError(50035, 400);
    });
    await expect(trying).rejects.toThrow('no');
    expect(attempts).toBe(1);
  });

  it('stops when the time is over', async () => {
    const start = Date.now();
    const trying = persist({ ...patience, until: start + 50 }, async () => {
      throw systemError('ECONNRESET');
    });
    await expect(trying).rejects.toThrow('no');
    expect(Date.now() - start).toBeLessThan(1000);
  });

  it('gives up an attempt that hangs', async () => {
    const attempts: number[] = [];
    const result = await persist(
      { until: Date.now() + 5000, attempt: 20, firstWait: 1 },
      async (signal) => {
        attempts.push(1);
        if (attempts.length === 2) return 'done';
        return new Promise<string>((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        });
      },
    );
    expect([result, attempts.length]).toEqual(['done', 2]);
  });
});

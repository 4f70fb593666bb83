import type { FaultInput } from './faults.ts';

/** An answer on the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly bytes?: Uint8Array | undefined;
}

const bodies: Readonly<Record<number, unknown>> = {
  401: { message: '401: Unauthorized', code: 0 },
  403: { message: 'Missing Access', code: 50001 },
  404: { message: '404: Not Found', code: 0 },
  500: { message: '500: Internal Server Error', code: 0 },
};

/** How Discord words a fault: its own form for 429 and the errors, unless the test says otherwise. */
export function faultAnswer(fault: FaultInput, status: number, now: number): WireAnswer {
  const limited = status === 429 ? rateLimited(fault, now) : null;
  return {
    status,
    headers: { ...limited?.headers, ...fault.headers },
    body: fault.body ?? limited?.body ?? bodies[status],
  };
}

/** Headers and body of a 429 (topics/rate-limits#exceeding-a-rate-limit). */
function rateLimited(fault: FaultInput, now: number): Pick<WireAnswer, 'headers' | 'body'> {
  const { retryAfter = 0.1, scope = 'user' } = fault;
  const global = scope === 'global';
  const headers = {
    // Whole seconds, rounded up, would be Discord's way; clients read the header as seconds, and
    // a fraction keeps tests short.
    'retry-after': String(retryAfter),
    'x-ratelimit-scope': scope,
    ...(global
      ? { 'x-ratelimit-global': 'true' }
      : {
          'x-ratelimit-limit': '5',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(now / 1_000 + retryAfter),
          'x-ratelimit-reset-after': String(retryAfter),
          'x-ratelimit-bucket': 'fake0bucket',
        }),
  };
  const message =
    scope === 'shared' ? 'The resource is being rate limited.' : 'You are being rate limited.';
  return { headers, body: { message, retry_after: retryAfter, global } };
}

import type { JsonObject } from './json.ts';
import { limits } from './limits.ts';

/** How Discord refuses a request (topics/opcodes-and-status-codes). */
export interface RefusalOptions {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  /** The tree that says which field is wrong, with 50035 only. */
  readonly errors?: JsonObject;
  /** Whether the request broke a rule, rather than coming too late or meeting a fault. */
  readonly violation?: boolean;
  /** What a test's reader should know beyond Discord's own terse words. */
  readonly detail?: string;
}

/** A request that is answered with an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: JsonObject | undefined;
  readonly violation: boolean;
  readonly detail: string | undefined;

  constructor(options: RefusalOptions) {
    super(options.message);
    this.name = 'Refusal';
    this.status = options.status;
    this.code = options.code;
    this.errors = options.errors;
    this.violation = options.violation ?? false;
    this.detail = options.detail;
  }

  /** The body of the answer. */
  body(): JsonObject {
    const { message, code, errors } = this;
    return errors ? { message, code, errors } : { message, code };
  }
}

/** The refusals that have a fixed form, by what went wrong. */
export const refusals = {
  unauthorized: () => new Refusal({ status: 401, code: 0, message: '401: Unauthorized' }),
  notFound: () => new Refusal({ status: 404, code: 0, message: '404: Not Found', violation: true }),
  unexpectedBody: () =>
    new Refusal({
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
      violation: true,
      detail: 'this route takes no body, and nothing checks one here',
    }),
  badQuery: (detail: string) =>
    new Refusal({
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
      violation: true,
      detail,
    }),
  unknownChannel: () => new Refusal({ status: 404, code: 10003, message: 'Unknown Channel' }),
  unknownGuild: () => new Refusal({ status: 404, code: 10004, message: 'Unknown Guild' }),
  unknownApplication: () =>
    new Refusal({ status: 404, code: 10002, message: 'Unknown Application', violation: true }),
  unknownMessage: () => new Refusal({ status: 404, code: 10008, message: 'Unknown Message' }),
  unknownWebhook: () => new Refusal({ status: 404, code: 10015, message: 'Unknown Webhook' }),
  unknownInteraction: () =>
    new Refusal({ status: 404, code: 10062, message: 'Unknown interaction' }),
  unknownCommand: () =>
    new Refusal({ status: 404, code: 10063, message: 'Unknown application command' }),
  /** Discord fails rather than refuses here (discord-api-docs issue 8554). */
  textTooManyBytes: (bytes: number) =>
    new Refusal({
      status: 500,
      code: 0,
      message: '500: Internal Server Error',
      violation: true,
      detail: `text displays of ${bytes} bytes, over ${limits.textBytes}: Discord answers 500`,
    }),
  tooLarge: () =>
    new Refusal({
      status: 413,
      code: 40005,
      message: 'Request entity too large',
      violation: true,
    }),
  acknowledged: () =>
    new Refusal({
      status: 400,
      code: 40060,
      message: 'Interaction has already been acknowledged.',
    }),
  tooManyFollowups: () =>
    new Refusal({
      status: 400,
      code: 40094,
      message: 'This interaction has reached the maximum number of follow-up messages.',
      violation: true,
    }),
  missingAccess: () => new Refusal({ status: 403, code: 50001, message: 'Missing Access' }),
  foreignMessage: () =>
    new Refusal({
      status: 403,
      code: 50005,
      message: 'Cannot edit a message authored by another user',
      violation: true,
    }),
  emptyMessage: () =>
    new Refusal({
      status: 400,
      code: 50006,
      message: 'Cannot send an empty message',
      violation: true,
    }),
  missingPermissions: () =>
    new Refusal({ status: 403, code: 50013, message: 'Missing Permissions' }),
  expiredToken: () => new Refusal({ status: 401, code: 50027, message: 'Invalid Webhook Token' }),
  badJson: () =>
    new Refusal({
      status: 400,
      code: 50109,
      message: 'The request body contains invalid JSON.',
      violation: true,
    }),
} as const;

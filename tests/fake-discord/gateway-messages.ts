import { z } from 'zod';

/** Gateway opcodes (topics/opcodes-and-status-codes). */
export const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

/** Why the server closes a connection (topics/opcodes-and-status-codes). */
export const closeCode = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  invalidVersion: 4012,
  disallowedIntents: 4014,
} as const;

/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT (events/gateway#privileged-intents). */
export const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
/** Without it there is no GUILD_CREATE. */
export const GUILDS_INTENT = 1 << 0;

/** Anything a client sends. */
export const clientMessage = z.looseObject({ op: z.number(), d: z.unknown().optional() });

/** events/gateway-events#identify */
export const identifySchema = z.looseObject({
  token: z.string(),
  intents: z.number().int(),
  properties: z.looseObject({ os: z.string(), browser: z.string(), device: z.string() }),
});

/** events/gateway-events#resume */
export const resumeSchema = z.looseObject({
  token: z.string(),
  session_id: z.string(),
  seq: z.number().int(),
});

import type { IncomingMessage } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord.js';
import type { Logger } from '../../host/index.ts';
import { parseJson } from '../../system/index.ts';
import { type RawInteraction, readInteraction } from '../interactions/raw-interaction.ts';
import { createBodyReader } from './read-body.ts';
import { ageOf, readSignature, type Verify, WINDOW_SECONDS } from './signature.ts';

/** What a request is answered with at once, and the interaction that it brought, if one. */
export interface Received {
  readonly status: number;
  /** Of JSON. */
  readonly body?: string;
  readonly interaction?: RawInteraction;
}

/** Reads a request, whoever it is from. */
export type Receive = (request: IncomingMessage) => Promise<Received>;

const PING: number = InteractionType.Ping;
const PONG = JSON.stringify({ type: InteractionResponseType.Pong });
const WARN_EVERY_MS = 60_000;

/**
 * Tells what Discord sent from all else that an open port is sent: 401 for what Discord did not sign
 * just now, 202 for an interaction, whose answer goes by REST.
 */
export function createReceiver(isSigned: Verify, log: Logger): Receive {
  const readBody = createBodyReader();
  const warnOfClock = atMostEvery(WARN_EVERY_MS, (seconds: number) =>
    log.warn(
      { seconds },
      `an interaction was refused that Discord signed at a time ${seconds} s before this machine's; ${WINDOW_SECONDS} s is the most. Is this machine's clock right?`,
    ),
  );
  return async (request) => {
    if (request.method !== 'POST') return { status: 405 };
    const signature = readSignature(request.headers);
    if (signature === null) return { status: 401 };
    const body = await readBody(request);
    if (!Buffer.isBuffer(body)) return { status: body };
    if (!(await isSigned(signature, body))) return { status: 401 };
    const age = ageOf(signature);
    if (Math.abs(age) > WINDOW_SECONDS) {
      warnOfClock(age);
      return { status: 401 };
    }
    return understand(body);
  };
}

/** What Discord's own words ask for. */
function understand(body: Buffer): Received {
  const sent = parseJson(body.toString('utf8'));
  if (typeof sent !== 'object' || sent === null) return { status: 400 };
  if ('type' in sent && sent.type === PING) return { status: 200, body: PONG };
  const interaction = readInteraction(sent);
  return interaction === null ? { status: 400 } : { status: 202, interaction };
}

function atMostEvery<T>(milliseconds: number, act: (value: T) => void): (value: T) => void {
  let last = -Infinity;
  return (value) => {
    if (performance.now() - last < milliseconds) return;
    last = performance.now();
    act(value);
  };
}

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { z } from 'zod';
import type { JsonObject } from './json.ts';
import type { Violation } from './state.ts';

/** How a request for an interaction was answered; 0 where it was not. */
export interface Posted {
  /** Of the interaction. */
  readonly id: unknown;
  readonly status: number;
}

/** The answer to a request. */
export interface EndpointAnswer {
  readonly status: number;
  readonly text: string;
}

/** Discord hangs up on who is slower. */
const PATIENCE_MS = 3_000;
const PING = 1;
/** An answer in the response itself (interactions/receiving-and-responding#responding-to-an-interaction). */
const inline = z.object({ type: z.number() });

/** Sends interactions to an endpoint instead of the gateway (interactions/overview#setting-up-an-endpoint). */
export class InteractionSender {
  readonly #key: KeyObject;
  readonly #violations: Violation[];
  /** Of the application, in hexadecimal. */
  readonly publicKey: string;
  /** Interactions Endpoint URL; null for the gateway. */
  endpoint: string | null = null;
  /** What became of each, in the order of the answers. */
  readonly posted: Posted[] = [];

  constructor(violations: Violation[]) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const { x = '' } = publicKey.export({ format: 'jwk' });
    this.publicKey = Buffer.from(x, 'base64url').toString('hex');
    this.#key = privateKey;
    this.#violations = violations;
  }

  /** The headers that Discord sends with a body; `at` is when, as `Date.now()` gives it. */
  headers(body: string | Buffer, at = Date.now()): Record<string, string> {
    const timestamp = String(Math.floor(at / 1000));
    const signed = Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]);
    return {
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      'x-signature-ed25519': sign(null, signed, this.#key).toString('hex'),
      'x-signature-timestamp': timestamp,
    };
  }

  /** Posts a signed body. @throws what keeps it from being answered */
  async post(url: string, body: string, headers = this.headers(body)): Promise<EndpointAnswer> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url, { method: 'POST', body, headers, signal });
    return { status: response.status, text: await response.text() };
  }

  /** Sends an interaction; what becomes of it stands in `posted`. */
  dispatch(url: string, payload: JsonObject): void {
    void this.#send(url, payload);
  }

  /**
   * Sets the endpoint as the Developer Portal does: it is pinged rightly and wrongly first.
   * @throws Error where the portal would refuse it
   */
  async save(url: string): Promise<void> {
    const ping = JSON.stringify({ type: PING, version: 1 });
    const pong = await this.post(url, ping);
    if (pong.status !== 200 || inlineType(pong.text) !== PING) {
      throw new Error(`${url} does not answer a PING: ${pong.status} ${pong.text}`);
    }
    const forged = { ...this.headers(ping), 'x-signature-ed25519': 'ab'.repeat(64) };
    const { status } = await this.post(url, ping, forged);
    if (status !== 401) throw new Error(`${url} takes a false signature: ${status}`);
    this.endpoint = url;
  }

  async #send(url: string, payload: JsonObject): Promise<void> {
    const answering = this.post(url, JSON.stringify(payload));
    const { status, text } = await answering.catch(() => ({ status: 0, text: '' }));
    this.posted.push({ id: payload['id'], status });
    const isRight = status === 202 ? text === '' : status !== 200 || inlineType(text) !== null;
    if (status < 400 && status !== 0 && !isRight) this.#complain(url, status, text);
  }

  #complain(path: string, status: number, text: string): void {
    const message = `an endpoint answers with 202 and nothing, or with 200 and a response: ${text}`;
    this.#violations.push({
      method: 'POST',
      path,
      status,
      code: 0,
      message,
      errors: null,
      body: null,
    });
  }
}

function inlineType(text: string): number | null {
  try {
    return inline.parse(JSON.parse(text)).type;
  } catch {
    return null;
  }
}

import { createPublicKey, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A signature that has the form of one. */
export interface Signature {
  readonly bytes: Buffer;
  /** Seconds since 1970, as they were signed. */
  readonly timestamp: string;
}

/** Whether Discord signed these bytes, with their timestamp. */
export type Verify = (signature: Signature, body: Buffer) => Promise<boolean>;

/**
 * How many seconds a timestamp may be from this machine's clock, either way. Discord gives an
 * interaction up after 3: what is over is for clocks that are not set alike.
 */
export const WINDOW_SECONDS = 60;

/** The signature that a request claims; null where it has none of the right form. */
export function readSignature(headers: IncomingHttpHeaders): Signature | null {
  const { 'x-signature-ed25519': hex, 'x-signature-timestamp': timestamp } = headers;
  // What is sent twice is one text with a comma between, which is of neither form.
  if (typeof hex !== 'string' || !/^[0-9a-f]{128}$/i.test(hex)) return null;
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return null;
  return { bytes: Buffer.from(hex, 'hex'), timestamp };
}

/** Checks signatures with a public key, off the thread that answers. */
export function verifyWith(publicKey: string): Verify {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ bytes, timestamp }, body) =>
    new Promise((resolve) => {
      const signed = Buffer.concat([Buffer.from(timestamp), body]);
      verify(null, signed, key, bytes, (error, isRight) => resolve(error === null && isRight));
    });
}

/** Seconds from the moment that a request was signed to now, by this machine's clock. */
export function ageOf({ timestamp }: Signature): number {
  return Math.floor(Date.now() / 1000) - Number(timestamp);
}

import { parseJson } from '../../system/index.ts';
import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';

/** A whole message with forty components is below 100 kB. */
export const MOST_BYTES = 512 * 1024;

/** A request that is not taken: its status, and a sentence. */
export class RequestRefused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * The JSON body of a request, checked.
 * @throws RequestRefused 413, 415 or 400
 */
export async function readJson<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
  most = MOST_BYTES,
): Promise<z.infer<Schema>> {
  // No form of another site can send this type without asking first.
  if (!/^application\/json(?:;|$)/u.test(request.headers['content-type'] ?? '')) {
    throw new RequestRefused(415, 'The body must be application/json.');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new RequestRefused(413, 'This request is too large.');
    chunks.push(chunk);
  }
  const parsed = schema.safeParse(parseJson(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success) throw new RequestRefused(400, 'This request is not understood.');
  return parsed.data;
}

import type { IncomingMessage } from 'node:http';

/** Discord's largest, a message command on a long message that forwards another, is below it. */
export const MOST_BYTES = 512 * 1024;
/** Of all requests that are being read, before anything is known of who sends them. */
const MOST_AT_ONCE = 64 * 1024 * 1024;

/**
 * Reads a body: its bytes; else the status that refuses it, and what is left is not read.
 * @throws the error of the connection, where it ends too early.
 */
export type ReadBody = (request: IncomingMessage) => Promise<Buffer | 413 | 503>;

/** Reads bodies that are not too large, and not too many at once. */
export function createBodyReader(most = MOST_BYTES, mostAtOnce = MOST_AT_ONCE): ReadBody {
  let held = 0;
  return async (request) => {
    if (Number(request.headers['content-length'] ?? 0) > most) return 413;
    let size = 0;
    try {
      return await new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        const refuse = (status: 413 | 503) => {
          request.pause();
          resolve(status);
        };
        request.on('data', (chunk: Buffer) => {
          size += chunk.length;
          held += chunk.length;
          if (size > most) return refuse(413);
          if (held > mostAtOnce) return refuse(503);
          chunks.push(chunk);
        });
        request.once('end', () => resolve(Buffer.concat(chunks, size)));
        request.once('error', reject);
      });
    } finally {
      request.removeAllListeners('data');
      held -= size;
    }
  };
}

import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What came back on a connection of our own. */
export interface RawAnswer {
  /** Everything, as text; empty where the connection was closed without a word. */
  readonly text: string;
  /** The first status; null where there is none. */
  readonly status: number | null;
  /** Milliseconds until the other side closed. */
  readonly ms: number;
}

/**
 * Sends pieces as they are, one after the other with a pause between, and waits until the other side
 * closes the connection.
 */
export async function sendRaw(
  endpoint: string,
  pieces: Iterable<string | Buffer>,
  pauseMs = 0,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(endpoint);
  const started = performance.now();
  const socket = connect(Number(port), hostname);
  let text = '';
  let isOpen = true;
  socket.on('data', (data) => (text += data.toString('latin1')));
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      isOpen = false;
      resolve();
    });
  });
  for (const piece of pieces) {
    if (!isOpen) break;
    socket.write(piece);
    await sleep(pauseMs);
  }
  await closed;
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  return {
    text,
    status: status === undefined ? null : Number(status),
    ms: performance.now() - started,
  };
}

/** The first lines of a request. */
export function headOf(headers: Readonly<Record<string, string>>, method = 'POST'): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} / HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}\r\n`;
}

import { createServer, type RequestListener, type ServerOptions } from 'node:http';

/** Only programs on this machine are answered. */
export const LOCAL_ADDRESS = '127.0.0.1';

/** What this machine calls itself; under another name a site in somebody's browser asks (DNS rebinding). */
export const LOCAL_NAMES: readonly string[] = [LOCAL_ADDRESS, 'localhost', '[::1]'];

/** A server that runs. */
export interface LocalServer {
  /** The one that was taken, for 0 too. */
  readonly port: number;
  /** Hangs up on everybody. */
  close(): Promise<void>;
}

/**
 * Answers programs on this machine; port 0 takes a free one.
 * @throws the error of the port, such as EADDRINUSE.
 */
export async function serveLocally(
  port: number,
  answer: RequestListener,
  options: ServerOptions,
): Promise<LocalServer> {
  const server = createServer(options, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOCAL_ADDRESS, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

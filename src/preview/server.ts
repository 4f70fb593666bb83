import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from '../log.ts';
import { refuseStranger } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { RequestRefused } from './read-body.ts';
import { route, type Serving } from './routes.ts';
import type { WireError } from './wire.ts';

/** A server that answers. */
export interface PreviewServer {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  stop(): Promise<void>;
}

const ONLY_THIS_MACHINE = '127.0.0.1';
const HEADERS_TIMEOUT_MS = 10_000;

/**
 * Serves the page on this machine alone; port 0 takes a free one.
 * @throws Error with a sentence to show, where the port cannot be had.
 */
export async function serve(port: number, serving: Serving, log: Logger): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    void handle(request, response, serving).catch((error: unknown) => fail(error, response, log));
  });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  const taken = await listen(server, port);
  return {
    address: `http://${ONLY_THIS_MACHINE}:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const { method = 'GET', headers, socket } = request;
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const refusal = refuseStranger({ method, path, headers, port: socket.localPort ?? 0 });
  if (refusal !== null) throw new RequestRefused(403, refusal);
  await route({ request, response, path }, serving);
}

function fail(error: unknown, response: ServerResponse, log: Logger): void {
  const isExpected = error instanceof RequestRefused;
  if (!isExpected && !isGone(error)) log.error({ err: error }, 'the page could not be answered');
  // Where an answer has begun, the page sees that it ends too early.
  if (response.headersSent) return void response.destroy();
  const text = isExpected ? error.message : 'Something went wrong; the terminal says what.';
  response.writeHead(isExpected ? error.status : 500, {
    'Content-Type': 'application/json; charset=utf-8',
    // What is left of a body that was refused is not read.
    Connection: 'close',
  });
  response.end(JSON.stringify({ error: text } satisfies WireError));
}

/** Whether the browser hung up in the middle, as when its tab is closed. */
function isGone(error: unknown): boolean {
  const codes = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'EPIPE'];
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(describe(error, port)));
    server.listen(port, ONLY_THIS_MACHINE, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function describe({ code, message }: NodeJS.ErrnoException, port: number): Error {
  const another = 'Choose another with PREVIEW_PORT (0 takes a free one).';
  if (code === 'EADDRINUSE') return new Error(`Port ${port} is taken. ${another}`);
  if (code === 'EACCES') return new Error(`Port ${port} may not be used by you. ${another}`);
  return new Error(`The preview cannot listen on port ${port}: ${message}. ${another}`);
}

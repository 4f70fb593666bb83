import type { IncomingMessage, ServerResponse } from 'node:http';
import { LOCAL_ADDRESS, type Logger, serveLocally } from '../../host/index.ts';
import { refuseStranger } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { RequestRefused } from './read-body.ts';
import { route, type Serving } from './routes.ts';
import type { WireError } from '../wire.ts';

/** A server that answers. */
export interface PreviewServer {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  stop(): Promise<void>;
}

const HEADERS_TIMEOUT_MS = 10_000;

/**
 * Serves the page on this machine alone; port 0 takes a free one.
 * @throws Error with a sentence to show, where the port cannot be had.
 */
export async function serve(port: number, serving: Serving, log: Logger): Promise<PreviewServer> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    void handle(request, response, serving).catch((error: unknown) => fail(error, response, log));
  };
  const server = await serveLocally(port, answer, { headersTimeout: HEADERS_TIMEOUT_MS }).catch(
    (error: unknown) => {
      throw describe(error, port);
    },
  );
  return { address: `http://${LOCAL_ADDRESS}:${server.port}`, stop: () => server.close() };
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

function describe(error: unknown, port: number): Error {
  const another = 'Choose another one with PREVIEW_PORT (0 takes any free port).';
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is in use by another program. ${another}`);
  if (code === 'EACCES') return new Error(`Port ${port} may not be used by this user. ${another}`);
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`The preview cannot listen on port ${port}: ${reason}. ${another}`);
}

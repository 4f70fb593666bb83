import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InteractionsConfig } from '../../host/index.ts';
import type { Take } from '../interactions/raw-interaction.ts';
import type { Receive, Received } from './receive.ts';

/** A server that takes interactions. */
export interface InteractionServer {
  /** The one that was taken, for 0 too. */
  readonly port: number;
  /** Says that it is not to be sent anything more; done when whoever asks for that has had the time. */
  retire(): Promise<void>;
  /** Refuses what still comes, with 503. */
  stopTaking(): void;
  close(): Promise<void>;
}

/** What it serves with. */
export interface Serving {
  readonly receive: Receive;
  readonly take: Take;
  /** Told of the status of each answer. */
  readonly observe?: ((status: number) => void) | undefined;
}

/** Discord itself waits no longer than 3 seconds. */
const PATIENCE_MS = 5_000;
const LIMITS = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: PATIENCE_MS,
  requestTimeout: PATIENCE_MS,
  connectionsCheckingInterval: 1_000,
  // Longer than proxies keep a connection that nobody uses: whoever closes it second loses a request.
  keepAliveTimeout: 130_000,
};
const MOST_CONNECTIONS = 2_000;

/** Where a load balancer asks whether this copy is to be sent anything. */
const CHECK = '/healthz';
/** One that has not asked for so long, does not ask. */
const CHECKED_MS = 15_000;
/** What one that asks every second needs to send it nothing more. */
const NOTICED_MS = 2_500;

/**
 * Takes interactions by HTTP.
 * @throws the error of the port, such as EADDRINUSE.
 */
export async function serveInteractions(
  { host, port }: InteractionsConfig,
  serving: Serving,
): Promise<InteractionServer> {
  const state: State = { isRetired: false, isTaking: true, lastCheck: -Infinity };
  const server = createServer(LIMITS, (request, response) =>
    isCheck(request)
      ? answerCheck(response, state)
      : void answer(request, response, serving, state),
  );
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    retire: async () => {
      state.isRetired = true;
      if (performance.now() - state.lastCheck < CHECKED_MS) await sleep(NOTICED_MS);
    },
    stopTaking: () => {
      state.isTaking = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface State {
  /** Whether connections end with the next answer. */
  isRetired: boolean;
  isTaking: boolean;
  /** When a load balancer last asked, as `performance.now()` gives it. */
  lastCheck: number;
}

function isCheck({ method, url }: IncomingMessage): boolean {
  return method === 'GET' && url === CHECK;
}

function answerCheck(response: ServerResponse, state: State): void {
  state.lastCheck = performance.now();
  const connection = state.isRetired ? { connection: 'close' } : {};
  response.writeHead(state.isRetired ? 503 : 200, { 'content-length': 0, ...connection }).end();
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { receive, take, observe }: Serving,
  state: State,
): Promise<void> {
  let received: Received;
  try {
    received = state.isTaking ? await receive(request) : { status: 503 };
  } catch {
    // Whoever sent it hung up meanwhile: nobody is there to be answered.
    response.destroy();
    return;
  }
  // It may have been read while the bot stopped. Nothing was said of it yet: another copy may take it.
  const { interaction } = received;
  const { status, body = '' } = interaction && !state.isTaking ? { status: 503 } : received;
  response.writeHead(status, {
    'content-length': Buffer.byteLength(body),
    ...(body === '' ? {} : { 'content-type': 'application/json' }),
    ...(status === 405 ? { allow: 'POST' } : {}),
    // What is left of a body that was refused is not read.
    ...(state.isRetired || !request.complete ? { connection: 'close' } : {}),
  });
  response.end(body);
  observe?.(status);
  if (status === 202 && interaction) take(interaction);
}

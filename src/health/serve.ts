import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What a page answers with. */
export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Pages by path, made anew for each request. */
export type Pages = Readonly<Record<string, () => Page | Promise<Page>>>;

/** A server that runs. */
export interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

/** Only programs on this machine are answered. */
const ADDRESS = '127.0.0.1';
/** Whoever is slower than this holds nothing open. */
const PATIENCE_MS = 5_000;

/**
 * Serves pages to programs on this machine: GET and HEAD of these paths, nothing else.
 * @throws the error of the port, such as EADDRINUSE.
 */
export async function servePages(port: number, pages: Pages): Promise<Serving> {
  const server = createServer({ requestTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS });
  server.on('request', (request, response) => void answer(request, response, pages));
  await listen(server, port);
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

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Pages,
): Promise<void> {
  const { status, type, body } = await pageFor(request, pages);
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Names of this machine; behind another one is a site in somebody's browser (DNS rebinding). */
const OWN_NAMES = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/iu;

async function pageFor(
  { url = '/', method, headers }: IncomingMessage,
  pages: Pages,
): Promise<Page> {
  if (headers.host !== undefined && !OWN_NAMES.test(headers.host)) {
    return text(403, 'Only http://127.0.0.1 and http://localhost are answered.');
  }
  const [path = '/'] = url.split('?');
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page === undefined) {
    return text(404, `There is nothing here. There is: ${Object.keys(pages).join(', ')}`);
  }
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'Only GET and HEAD are answered.');
  try {
    return await page();
  } catch {
    // What went wrong is no business of whoever asks from outside the bot.
    return text(500, 'This page could not be made.');
  }
}

function text(status: number, sentence: string): Page {
  return { status, type: 'text/plain; charset=utf-8', body: `${sentence}\n` };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { LOCAL_NAMES, type LocalServer, serveLocally } from '../host/index.ts';

/** What a page answers with. */
export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Pages by path, made anew for each request. */
export type Pages = Readonly<Record<string, () => Page | Promise<Page>>>;

/** Whoever is slower than this holds nothing open. */
const PATIENCE_MS = 5_000;

/**
 * Serves pages to programs on this machine: GET and HEAD of these paths, nothing else.
 * @throws the error of the port, such as EADDRINUSE.
 */
export function servePages(port: number, pages: Pages): Promise<LocalServer> {
  const patience = { requestTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS };
  return serveLocally(port, (request, response) => void answer(request, response, pages), patience);
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

async function pageFor(
  { url = '/', method, headers }: IncomingMessage,
  pages: Pages,
): Promise<Page> {
  if (headers.host !== undefined && !isLocal(headers.host)) {
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

/** Through a tunnel the port may be another than ours. */
function isLocal(host: string): boolean {
  return LOCAL_NAMES.includes(host.toLowerCase().replace(/:\d{1,5}$/u, ''));
}

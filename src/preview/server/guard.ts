import type { IncomingHttpHeaders } from 'node:http';
import { LOCAL_NAMES } from '../../host/index.ts';

/** What of a request tells where it comes from. */
export interface Caller {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The port that the server listens on. */
  readonly port: number;
}

const DEFAULT_PORT = 80;

/**
 * Why a request is refused, or null where it is the page's own. Any site that is open in the same
 * browser can send requests here: under its own name for this address (DNS rebinding, seen by
 * Host) or across sites (seen by Origin and Sec-Fetch-Site).
 */
export function refuseStranger({ method, path, headers, port }: Caller): string | null {
  const { host, origin } = headers;
  if (!hostsOf(port).includes(host?.toLowerCase() ?? '')) {
    return `Only http://127.0.0.1:${port} and http://localhost:${port} are answered.`;
  }
  const isReading = method === 'GET' || method === 'HEAD';
  if (origin === undefined ? !isReading : origin !== `http://${host}`) {
    return 'Only the page itself may ask this.';
  }
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin') return null;
  if (isReading && (site === 'none' || isVisit(path, headers))) return null;
  return 'Only the page itself may ask this.';
}

/** A link to the page, followed from wherever it stood: it shows the page, and tells nobody. */
function isVisit(path: string, headers: IncomingHttpHeaders): boolean {
  const isDocument = headers['sec-fetch-dest'] === 'document';
  return path === '/' && headers['sec-fetch-mode'] === 'navigate' && isDocument;
}

function hostsOf(port: number): readonly string[] {
  const named = LOCAL_NAMES.map((name) => `${name}:${port}`);
  return port === DEFAULT_PORT ? [...named, ...LOCAL_NAMES] : named;
}

import type { UploadedFile } from './attachments.ts';

/** A request as a route sees it. */
export interface Call {
  /** The value of a named part of the path. */
  param(name: string): string;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** What a route answers; without `body` nothing but the status. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Takes the place of a body of JSON. */
  readonly bytes?: Uint8Array;
}

/** One method and path, under `/api/v10`. */
export interface Route {
  readonly method: string;
  /** `:name` stands for one part. */
  readonly pattern: string;
  /** Whether it asks for the bot's token; interaction routes carry a token of their own. */
  readonly auth: boolean;
  /** Whether a body is expected; the handler checks it, another one's body is a violation. */
  readonly takesBody: boolean;
  handle(call: Call): Answer;
}

/** A route that fits, with the values of its named parts. */
export interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

/** Finds the route of a request, or null where Discord has none (that is known here). */
export function router(routes: readonly Route[]): (method: string, path: string) => Match | null {
  const compiled = routes.map((route) => ({ route, parts: route.pattern.split('/') }));
  return (method, path) => {
    const parts = path.split('/').map(decodeURIComponent);
    for (const { route, parts: pattern } of compiled) {
      if (route.method !== method || pattern.length !== parts.length) continue;
      const params = matchParts(pattern, parts);
      if (params) return { route, params };
    }
    return null;
  };
}

function matchParts(
  pattern: readonly string[],
  parts: readonly string[],
): Map<string, string> | null {
  const params = new Map<string, string>();
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index];
    if (part === undefined) return null;
    if (expected.startsWith(':')) params.set(expected.slice(1), part);
    else if (expected !== part) return null;
  }
  return params;
}

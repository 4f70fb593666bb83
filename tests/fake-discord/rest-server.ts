import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultAnswer, type WireAnswer } from './fault-answer.ts';
import type { FaultInput, Faults } from './faults.ts';
import { at } from './json.ts';
import { parseBody, readBytes, type RequestBody } from './request-body.ts';
import { Refusal, refusals } from './refusal.ts';
import type { RestRecord } from './rest-log.ts';
import type { Match } from './routes.ts';
import type { State } from './state.ts';

/** What the REST side needs. */
export interface RestOptions {
  readonly state: State;
  readonly faults: Faults;
  readonly log: RestRecord[];
  readonly find: (method: string, path: string) => Match | null;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
}

/** Answers Discord's REST API for one request. */
export async function answerRest(
  options: RestOptions,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  const request = toRequest(incoming);
  const bytes = await readBytes(incoming);
  const body = await parseBody(bytes, incoming.headers['content-type'] ?? '').catch(asRefusal);
  const fault = options.faults.strike(request.method, request.path);
  // Unless it strikes after processing, a fault leaves the request without effect.
  const own = fault && !fault.afterProcessing ? null : carryOut(options, request, body);
  const answer = fault ? struck(fault, options.state.clock.now()) : own;
  const write = (): void => {
    const status = send(response, answer);
    options.log.push({
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      body: body instanceof Refusal ? bytes.toString('utf8') : body.json,
      files: body instanceof Refusal ? [] : body.files,
      status,
      code: codeOf(answer),
      ms: performance.now() - started,
      at: options.state.clock.now(),
      authorized: request.authorization !== undefined,
    });
  };
  if (fault?.delayMs) setTimeout(write, fault.delayMs);
  else write();
}

function toRequest(incoming: IncomingMessage): Request {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname.replace(/^\/api(\/v10)?(?=\/)/, ''),
    query: url.searchParams,
    authorization: incoming.headers.authorization,
  };
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

type Outcome = WireAnswer | 'reset' | 'close' | 'hang' | null;

function struck(fault: FaultInput, now: number): Outcome {
  return typeof fault.status === 'number' ? faultAnswer(fault, fault.status, now) : fault.status;
}

/** Carries the request out; a refusal is an answer too, and recorded when it breaks a rule. */
function carryOut(options: RestOptions, request: Request, body: RequestBody | Refusal): WireAnswer {
  const { state } = options;
  try {
    const match = options.find(request.method, request.path);
    if (!match) throw refusals.notFound();
    const { route, params } = match;
    if (route.auth && (state.token === null || request.authorization !== `Bot ${state.token}`)) {
      throw refusals.unauthorized();
    }
    if (body instanceof Refusal) throw body;
    if (!route.takesBody && body.json !== undefined) throw refusals.unexpectedBody();
    const {
      status,
      body: answer,
      bytes,
    } = route.handle({
      param: (name) => params.get(name) ?? '',
      query: request.query,
      json: body.json,
      files: body.files,
    });
    return { status, headers: {}, body: answer, bytes };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.violation) record(state, request, body, error);
    return { status: error.status, headers: {}, body: error.body() };
  }
}

function record(
  state: State,
  request: Request,
  body: RequestBody | Refusal,
  refusal: Refusal,
): void {
  state.violations.push({
    method: request.method,
    path: request.path,
    status: refusal.status,
    code: refusal.code,
    message: refusal.detail ?? refusal.message,
    errors: refusal.errors ?? null,
    body: body instanceof Refusal ? null : body.json,
  });
}

function send(response: ServerResponse, answer: Outcome): RestRecord['status'] {
  if (answer === 'hang' || answer === null) return 'hang';
  if (answer === 'reset') {
    response.socket?.resetAndDestroy();
    return answer;
  }
  if (answer === 'close') {
    response.socket?.destroy();
    return answer;
  }
  if (answer.bytes !== undefined) {
    const headers = { ...answer.headers, 'content-type': 'application/octet-stream' };
    response.writeHead(answer.status, headers).end(answer.bytes);
  } else if (answer.body === undefined) {
    response.writeHead(answer.status, answer.headers).end();
  } else {
    const headers = { ...answer.headers, 'content-type': 'application/json' };
    response.writeHead(answer.status, headers).end(JSON.stringify(answer.body));
  }
  return answer.status;
}

function codeOf(answer: Outcome): number | null {
  if (answer === null || typeof answer === 'string' || answer.status < 400) return null;
  const code = at(answer.body, 'code');
  return typeof code === 'number' ? code : null;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { unreadableReasons, wordError } from '../../replies/index.ts';
import { UserError } from '../../system/index.ts';
import { onCommand, onPress, onSuggest, type AnsweringPage, type Tell } from '../answer.ts';
import type { PageFile } from '../page-files.ts';
import type { Material } from '../sent/material.ts';
import { people } from '../people.ts';
import { MOST_BYTES, readJson, RequestRefused } from './read-body.ts';
import {
  commandCallSchema,
  MOST_FILE_BYTES,
  pressCallSchema,
  suggestCallSchema,
  type AnswerEvent,
  type OpenEvent,
  type Setup,
  type Suggestions,
} from '../wire.ts';

/** What the page is served from. */
export interface Serving {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly answering: AnsweringPage;
  readonly material: Material;
}

/** One request, and how it is answered. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
}

type Handler = (exchange: Exchange, serving: Serving) => Promise<void> | void;

/** How often progress is told. */
const PROGRESS_EVERY_MS = 100;

const routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ['GET', /^\/api\/setup$/u, sendSetup],
  ['POST', /^\/api\/command$/u, answerCall],
  ['POST', /^\/api\/press$/u, answerPressed],
  ['POST', /^\/api\/suggest$/u, suggest],
  ['POST', /^\/api\/dropped$/u, beginDrop],
  ['PUT', /^\/api\/dropped\/[^/]+\/[^/]+$/u, takeFile],
  ['POST', /^\/api\/dropped\/[^/]+\/open$/u, openDrop],
  ['DELETE', /^\/api\/dropped$/u, leaveDrop],
];

/** Answers one request of the page. */
export async function route(exchange: Exchange, serving: Serving): Promise<void> {
  const { request, response, path } = exchange;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const file = serving.files.get(path);
  if (file) {
    if (method !== 'GET') throw new RequestRefused(405, 'This can only be read.');
    response.writeHead(200, { 'Content-Type': file.type }).end(file.body);
    return;
  }
  const here = routes.filter(([, pattern]) => pattern.test(path));
  const found = here.find(([own]) => own === method);
  if (found) return found[2](exchange, serving);
  throw here.length > 0
    ? new RequestRefused(405, 'This cannot be done here.')
    : new RequestRefused(404, 'There is nothing here.');
}

function sendSetup({ response }: Exchange, { answering, material }: Serving): void {
  const commands = [...answering.commands.values()].map(({ declaration, moderation = false }) => ({
    declaration,
    moderation,
  }));
  sendJson(response, {
    commands,
    people,
    material: material.info(),
    unreadable: unreadableReasons,
  } satisfies Setup);
}

async function answerCall({ request, response }: Exchange, serving: Serving): Promise<void> {
  // A file that comes along is larger in base64.
  const most = MOST_BYTES + MOST_FILE_BYTES * 1.4;
  const call = await readJson(request, commandCallSchema, most);
  await tellAnswer(response, serving, (tell) => onCommand(call, serving.answering, tell));
}

async function answerPressed({ request, response }: Exchange, serving: Serving): Promise<void> {
  const call = await readJson(request, pressCallSchema);
  await tellAnswer(response, serving, (tell) => onPress(call, serving.answering, tell));
}

async function tellAnswer(
  response: ServerResponse,
  { material }: Serving,
  answer: (tell: Tell) => Promise<void>,
): Promise<void> {
  const started = performance.now();
  const lines = startLines(response);
  await answer(lines.send);
  lines.send({ kind: 'done', ms: performance.now() - started, material: material.info() });
  lines.end();
}

async function suggest({ request, response }: Exchange, { answering }: Serving): Promise<void> {
  const call = await readJson(request, suggestCallSchema);
  const started = performance.now();
  const choices = await onSuggest(call, answering);
  sendJson(response, { choices, ms: performance.now() - started } satisfies Suggestions);
}

async function beginDrop({ response }: Exchange, { material }: Serving): Promise<void> {
  sendJson(response, { id: await material.begin() });
}

async function takeFile({ request, response, path }: Exchange, { material }: Serving) {
  const [, , , id = '', name = ''] = path.split('/');
  await material.take(id, decodeName(name), request);
  sendJson(response, {});
}

async function openDrop({ response, path }: Exchange, { material }: Serving): Promise<void> {
  const lines = startLines(response);
  let told = 0;
  try {
    const report = await material.open(path.split('/')[3] ?? '', (stage, done, of) => {
      if (performance.now() - told < PROGRESS_EVERY_MS) return;
      told = performance.now();
      lines.send({ kind: 'progress', stage, done, of });
    });
    lines.send(report);
  } catch (error) {
    const isOurs = error instanceof RequestRefused || error instanceof UserError;
    if (!isOurs) throw error;
    const text = error instanceof UserError ? wordError(error, 'en') : error.message;
    lines.send({ kind: 'failed', text });
  }
  lines.end();
}

async function leaveDrop({ response }: Exchange, { material }: Serving): Promise<void> {
  await material.leave();
  sendJson(response, material.info());
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new RequestRefused(400, 'This name is not understood.');
  }
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

/** Sends JSON Lines, each as soon as it is there. */
function startLines(response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' });
  return {
    send: (line: AnswerEvent | OpenEvent) => void response.write(`${JSON.stringify(line)}\n`),
    end: () => void response.end(),
  };
}

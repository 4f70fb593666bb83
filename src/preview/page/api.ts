import type {
  AnswerEvent,
  CommandCall,
  MaterialInfo,
  OpenEvent,
  PressCall,
  Setup,
  SuggestCall,
  Suggestions,
} from '../wire.ts';

/** A request that failed; the text is the server's own where it gave one. */
export class Failed extends Error {
  /** Whether it was of more bytes or files than the server takes. */
  readonly isTooMuch: boolean;

  constructor(text: string, status: number) {
    super(text);
    this.isTooMuch = status === 413;
  }
}

/** What the page starts with. */
export function readSetup(): Promise<Setup> {
  return ask('GET', 'setup');
}

/** Suggestions for the option that is being typed. */
export function suggest(call: SuggestCall, signal: AbortSignal): Promise<Suggestions> {
  return ask('POST', 'suggest', call, signal);
}

/** Sends a command; tells what comes of it, as it comes. */
export function sendCommand(call: CommandCall, tell: (event: AnswerEvent) => void): Promise<void> {
  return follow('command', call, tell);
}

/** Sends the press of a button or a choice; tells what comes of it, as it comes. */
export function sendPress(call: PressCall, tell: (event: AnswerEvent) => void): Promise<void> {
  return follow('press', call, tell);
}

/** Begins a temporary library; gives its id. */
export async function beginDrop(): Promise<string> {
  const { id } = await ask<{ readonly id: string }>('POST', 'dropped', {});
  return id;
}

/** Sends one file of it. */
export async function sendFile(id: string, file: File): Promise<void> {
  const name = encodeURIComponent(file.name === '' ? '_' : file.name);
  await request('PUT', `dropped/${id}/${name}`, { body: file });
}

/** Has it read; tells how far it is, then what came of it. */
export function openDrop(id: string, tell: (event: OpenEvent) => void): Promise<void> {
  return follow(`dropped/${id}/open`, {}, tell);
}

/** Back to the folder. */
export function leaveDrop(): Promise<MaterialInfo> {
  return ask('DELETE', 'dropped');
}

async function ask<Answer>(
  method: string,
  path: string,
  body?: object,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await request(method, path, { ...json(body), ...(signal ? { signal } : {}) });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own server's, see wire.ts
  return (await response.json()) as Answer;
}

/** Reads JSON Lines, each as soon as it is there. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as above
async function follow<Event>(
  path: string,
  body: object,
  tell: (event: Event) => void,
): Promise<void> {
  const response = await request('POST', path, json(body));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value = '' } = (await reader?.read()) ?? { done: true };
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    for (const line of lines) tell(JSON.parse(line) as Event);
    if (done) return;
  }
}

function json(body: object | undefined): RequestInit {
  if (body === undefined) return {};
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

async function request(method: string, path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`/api/${path}`, { ...init, method });
  if (response.ok) return response;
  const text = await response.json().then(
    ({ error }: { error?: string }) => error,
    () => undefined,
  );
  throw new Failed(text ?? `${response.status}`, response.status);
}

import type { Outcome, Responder } from '../command/index.ts';
import { type Payload, type Reply, toPayload } from '../replies/index.ts';
import { findProblems } from './refusals/find-problems.ts';
import type { AnswerEvent, WireFile } from './wire.ts';

/** An event without its time. */
type Untimed<Event> = Event extends unknown ? Omit<Event, 'ms'> : never;

/**
 * Answers the page in the place of Discord: what Discord would take becomes an event, what it would
 * refuse is told and thrown, as Discord's own refusal would be.
 */
export function respondToPage(tell: (event: AnswerEvent) => void): Omit<Responder, 'suggest'> {
  const started = performance.now();
  const say = (event: Untimed<AnswerEvent>): Outcome => {
    tell({ ...event, ms: performance.now() - started });
    return 'sent';
  };
  let isPrivate = false;

  const show = (kind: 'message' | 'change', reply: Reply, isForOne: boolean): Outcome => {
    const message = { payload: toPayload(reply, isForOne), files: toWireFiles(reply) };
    check(message.payload, reply, (problems) => say({ kind: 'refused', message, problems }));
    return say({ kind, message });
  };

  let isChange = false;
  return {
    send: async (reply) => show('message', reply, reply.private),
    post: async (reply) => ({ outcome: show('message', reply, reply.private), isHidden: false }),
    postLater: async (reply) => ({ outcome: show('message', reply, isPrivate), isHidden: false }),
    defer: async (forOne) => {
      isPrivate = forOne;
      return say({ kind: 'thinking', private: forOne });
    },
    change: async (reply) => show('change', reply, false),
    deferChange: async () => {
      isChange = true;
      return say({ kind: 'changing' });
    },
    edit: async (reply) =>
      isChange ? show('change', reply, false) : show('message', reply, isPrivate),
    replacePrivately: async (reply) => {
      say({ kind: 'removed' });
      return show('message', reply, true);
    },
    followPrivately: async (reply) => show('message', reply, true),
  };
}

function check(
  payload: Payload,
  { files = [] }: Reply,
  refuse: (problems: ReturnType<typeof findProblems>) => void,
): void {
  // What goes over the wire is what is checked: `undefined` does not.
  const problems = findProblems(JSON.parse(JSON.stringify(payload)), files);
  const [first] = problems;
  if (first === undefined) return;
  refuse(problems);
  throw new Error(`Discord would refuse this message: ${first.path.join('.')} ${first.message}`);
}

function toWireFiles({ files = [] }: Reply): WireFile[] {
  return files.map(({ name, data }) => ({ name, data: Buffer.from(data).toString('base64') }));
}

import { findPassage } from '../../answers/index.ts';
import type { Reading } from '../../libraries/index.ts';
import { askLibraries } from '../request/ask-libraries.ts';
import { citePassage } from './cite-passage.ts';
import { findMarks } from './find-marks.ts';
import {
  type Again,
  type Carried,
  type CustomId,
  labelOfControl,
  carriesCommon,
  readCarried,
  readCustomId,
  type Reply,
  replyToReading,
} from '../../replies/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { drawSeed } from '../request/draw-seed.ts';
import { settlePressed } from '../request/settle-scope.ts';
import type { Command, Decision, Request } from '../types.ts';
import { mayStillBeWrong, noteWrong } from './wrong-answer.ts';

/** A button pressed, or something chosen from a menu, under one of our messages. */
export interface Press {
  readonly customId: string;
  /** What was chosen; empty for a button. */
  readonly values: readonly string[];
  /** All components of the message, as Discord gives them back. */
  readonly components: unknown;
  /** Of the message; left out where it is not known. */
  readonly messageId?: string;
  /** Whether only who pressed sees the message. */
  readonly isPrivate: boolean;
  /** Whether nobody else is there: nothing needs to be private then. */
  readonly isAlone: boolean;
  readonly by: Asker;
}

/** Who asks, where, and what he may do: the part of a request that is not what is asked. */
export type Asker = Pick<
  Request,
  'locale' | 'userId' | 'guildId' | 'library' | 'mayManageGuild' | 'capabilities'
>;

/** Where the answer goes: into its own message, in a new one, or for everyone. */
export type Way = 'change' | 'new' | 'share';

/** What a press asks for. All of it stands in the message: nothing is remembered for it. */
export interface Pressed {
  readonly request: Request;
  readonly way: Way;
  /** What to offer where the material has changed meanwhile. */
  readonly again: Again | null;
  run(reading: Reading): Promise<Reply>;
}

/** Understands a press. What is wrong with it is thrown as a UserError by `run`. */
export function understandPress(press: Press, commands: ReadonlyMap<string, Command>): Pressed {
  const id = readCustomId(press.customId);
  // A menu of passages to cite says which, not what is looked up.
  const chosen = id?.act === 'cite' ? [] : press.values;
  const carried = pick(readCarried(press.components), chosen);
  const command = commands.get(id?.command ?? '');
  const way = id ? wayOf(id, press.by.userId) : 'new';
  const request = toRequest(press, id, carried, command, way);
  return {
    request,
    way,
    again: carried === null || command === undefined ? null : { asked: request, carried },
    run: async (reading) => {
      if (id === null) throw new UserError('old-button', {});
      if (command === undefined) throw new UserError('unknown-command', { name: id.command });
      if (id.act === 'cite') return citePassage(press, id, request, shownFrom(request, reading));
      if (request.decision === undefined) {
        if (carried === null) throw new UserError('old-button', {});
        const snapshot = shownFrom(request, reading);
        if (id.act === 'wrong') return noteWrong(press, carried, snapshot);
        if (id.view.kind === 'choice') return choose(id.view, press, request, command, snapshot);
        if (id.view.kind === 'read') return read(id.view, carried, request, snapshot);
      }
      const asked = await askLibraries(request, command, reading, settlePressed);
      return command.reply(asked.found, asked.settled, asked.snapshot);
    },
  };
}

/** The library that the message was answered from: the server's own, or the common one. */
function shownFrom({ isOfCommon }: Request, { own, common }: Reading): Snapshot {
  return isOfCommon === true ? (common ?? own) : own;
}

function pick(carried: Carried | null, [chosen]: readonly string[]): Carried | null {
  return carried === null || chosen === undefined ? carried : { ...carried, query: chosen };
}

/** Of a button under a change that was proposed; null of any other. */
function decisionOf(id: CustomId | null): Decision | null {
  if (id?.view.kind !== 'change') return null;
  return { change: id.view.change, isYes: id.act === 'confirm' };
}

/** What leaves the message as it is, whoever does it. */
const OPENING: ReadonlySet<CustomId['act']> = new Set(['open', 'wrong', 'choose', 'cite']);

/** Only who asked changes the message; others get one of their own. */
function wayOf({ act, asker }: CustomId, userId: string): Way {
  if (act === 'share') return 'share';
  return !OPENING.has(act) && asker === userId ? 'change' : 'new';
}

function toRequest(
  press: Press,
  id: CustomId | null,
  carried: Carried | null,
  command: Command | undefined,
  way: Way,
): Request {
  const { by, isPrivate, isAlone } = press;
  const decision = decisionOf(id);
  const isShared = way === 'share' || (way === 'change' && id?.visibility === 'shared');
  return {
    ...by,
    command: id?.command ?? '',
    subcommand: null,
    options: { ...toOptions(carried, command), ...toNumber(id) },
    ...(carried?.ofChannel ? { ofChannel: carried.ofChannel } : {}),
    ...(carriesCommon(press.components) ? { isOfCommon: true } : {}),
    ...(decision === null ? {} : { decision }),
    page: id?.view.kind === 'page' || id?.view.kind === 'cards' ? id.view.page : 1,
    seed: id?.view.kind === 'cards' ? id.view.seed : drawSeed(),
    targetText: null,
    private: isAlone
      ? isPrivate
      : way === 'new' || (way === 'change' && (isPrivate || id?.visibility === 'private')),
    shared: isShared,
    mayBeWrong: mayStillBeWrong(press, way),
    askedAt: performance.now(),
  };
}

function toOptions(carried: Carried | null, command: Command | undefined): Request['options'] {
  if (carried === null || command === undefined) return {};
  const { query, source, from = null, to = null, a = null, b = null } = carried;
  return {
    ...(command.query === undefined ? {} : { [command.query]: query }),
    ...(source === null ? {} : { source }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(a === null ? {} : { a }),
    ...(b === null ? {} : { b }),
  };
}

/** How many cards a message of a quiz has. */
function toNumber(id: CustomId | null): Request['options'] {
  return id?.view.kind === 'cards' ? { number: id.view.number } : {};
}

function choose(
  { card }: Extract<CustomId['view'], { kind: 'choice' }>,
  { components, customId }: Press,
  request: Request,
  command: Command,
  snapshot: Snapshot,
): Reply {
  const label = labelOfControl(components, customId);
  if (label === null || !command.choose) throw new UserError('old-button', {});
  return command.choose({ card, label }, request, snapshot);
}

function read(
  { passage: id, step }: Extract<CustomId['view'], { kind: 'read' }>,
  carried: Carried,
  asked: Request,
  snapshot: Snapshot,
): Reply {
  const placed = findPassage(id, snapshot.library);
  if (placed === null) throw new UserError('material-changed', {});
  const marks = findMarks(placed.passage, { carried, command: asked.command }, snapshot);
  return replyToReading(placed, { asked, carried, step, marks });
}

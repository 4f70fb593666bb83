import {
  answerAutocomplete,
  answerCommand,
  type Answering,
  answerPress,
  type Capabilities,
  type Choice,
  isAskedPrivately,
  type Request,
  textOfMessage,
} from '../command/index.ts';
import type { Config } from '../host/index.ts';
import { MessageFlags } from '../replies/index.ts';
import { CHANNEL_ID, toAsker } from './people.ts';
import { toUploads } from './sent/uploads.ts';
import { respondToPage } from './responder.ts';
import type { AnswerEvent, CommandCall, PressCall, SuggestCall } from './wire.ts';

/** All that answering the page needs besides what it sends. */
export interface AnsweringPage extends Answering {
  readonly capabilities: Capabilities;
  readonly replies: Config['replies'];
}

/** Where what comes of it goes. */
export type Tell = (event: AnswerEvent) => void;

/** Answers a command of the page, as Discord's would be. */
export async function onCommand(
  call: CommandCall,
  answering: AnsweringPage,
  tell: Tell,
): Promise<void> {
  const responder = { ...respondToPage(tell), suggest: takesNone };
  await answerCommand({ asked: toRequest(call, answering), isAlone: false, responder }, answering);
}

/** Answers a button or a menu. */
export async function onPress(
  call: PressCall,
  answering: AnsweringPage,
  tell: Tell,
): Promise<void> {
  const { customId, values, message, role, locale } = call;
  const press = {
    customId,
    values,
    components: message.components,
    ...(message.id === undefined ? {} : { messageId: message.id }),
    isPrivate: (message.flags & MessageFlags.Ephemeral) !== 0,
    isAlone: false,
    by: toAsker(role, locale, answering.capabilities),
  };
  await answerPress(press, { ...respondToPage(tell), suggest: takesNone }, answering);
}

/** Suggests while an option is being typed. */
export async function onSuggest(
  call: SuggestCall,
  answering: AnsweringPage,
): Promise<readonly Choice[]> {
  let suggested: readonly Choice[] = [];
  const responder = {
    ...respondToPage(() => undefined),
    suggest: async (choices: readonly Choice[]) => {
      suggested = choices;
      return 'sent' as const;
    },
  };
  await answerAutocomplete(toRequest(call, answering), call.focused, responder, answering);
  return suggested;
}

function toRequest(call: CommandCall, { capabilities, replies }: AnsweringPage): Request {
  const { command, subcommand, options, target, role, locale } = call;
  return {
    ...toAsker(role, locale, capabilities),
    channel: { id: CHANNEL_ID, parent: null },
    command,
    subcommand,
    options,
    page: 1,
    files: toUploads(call.files ?? {}),
    targetText: target === null ? null : textOfMessage(target, true),
    private: isAskedPrivately(options, replies),
  };
}

async function takesNone(): Promise<'gone'> {
  return 'gone';
}

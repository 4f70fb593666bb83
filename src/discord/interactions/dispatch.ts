import { InteractionType, type REST } from 'discord.js';
import { createErrorId, type Responder } from '../../command/index.ts';
import { toLocale } from '../../language/index.ts';
import { errorReply } from '../../replies/index.ts';
import { UserError } from '../../system/index.ts';
import {
  onAutocomplete,
  onCommand,
  onPress,
  type AnswerKind,
  type AnsweringDiscord,
} from './answer.ts';
import type { RawInteraction } from './raw-interaction.ts';
import { respondTo } from './send.ts';

const TYPING: number = InteractionType.ApplicationCommandAutocomplete;

// One line for each kind of interaction.
const KINDS: ReadonlyMap<number, AnswerKind> = new Map([
  [InteractionType.ApplicationCommand, onCommand],
  [InteractionType.MessageComponent, onPress],
  [InteractionType.ApplicationCommandAutocomplete, onAutocomplete],
]);

/** Answers what Discord brings in, by REST. */
export function answerInteraction(
  interaction: RawInteraction,
  rest: REST,
  answering: AnsweringDiscord,
): Promise<void> {
  // First of all: Discord's 3 seconds are running.
  const { id, application_id: applicationId, token } = interaction;
  return dispatch(interaction, respondTo({ id, applicationId, token }, rest), answering);
}

async function dispatch(
  interaction: RawInteraction,
  responder: Responder,
  answering: AnsweringDiscord,
): Promise<void> {
  try {
    await (KINDS.get(interaction.type) ?? onOther)(interaction, responder, answering);
  } catch (error) {
    await apologise(interaction, responder, error, answering);
  }
}

/** A form that no version of the bot shows any more, or what Discord thinks of next. */
const onOther: AnswerKind = async ({ type, locale }, responder, { log }) => {
  log.warn({ type }, 'an interaction of an unknown kind');
  await responder.send(errorReply(new UserError('not-understood', {}), toLocale(locale), ''));
};

/** The last net, for what failed before or after an answer was made: a code to find it in the log. */
async function apologise(
  { locale, type }: RawInteraction,
  responder: Responder,
  error: unknown,
  { log }: AnsweringDiscord,
): Promise<void> {
  const errorId = createErrorId();
  log.error({ err: error, errorId }, 'an interaction could not be answered');
  const sending =
    type === TYPING
      ? responder.suggest([])
      : responder.send(errorReply(error, toLocale(locale), errorId));
  await sending.catch(() => {
    // Discord takes no answer at all, which the line above is about.
  });
}

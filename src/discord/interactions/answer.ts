import {
  answerAutocomplete,
  answerCommand,
  type Answering,
  answerPress,
  type Responder,
} from '../../command/index.ts';
import { commandSchema, pressSchema } from './interaction.ts';
import type { RawInteraction } from './raw-interaction.ts';
import { isAlone, optionsOf, toPress, toRequest, type RequestDefaults } from './request.ts';

/** All that answering Discord needs besides the interaction. */
export type AnsweringDiscord = Answering & RequestDefaults;

/** Answers one kind of interaction. */
export type AnswerKind = (
  interaction: RawInteraction,
  responder: Responder,
  answering: AnsweringDiscord,
) => Promise<void>;

/** Answers a slash command, or a command in the menu of a message. */
export const onCommand: AnswerKind = async (interaction, responder, answering) => {
  const command = commandSchema.parse(interaction);
  const asked = toRequest(command, answering);
  await answerCommand({ asked, isAlone: isAlone(command), responder }, answering);
};

/** Answers a button or a menu. */
export const onPress: AnswerKind = async (interaction, responder, answering) => {
  const press = toPress(pressSchema.parse(interaction), answering);
  await answerPress(press, responder, answering);
};

/** Suggests while an option is being typed. */
export const onAutocomplete: AnswerKind = async (interaction, responder, answering) => {
  const command = commandSchema.parse(interaction);
  const focused = optionsOf(command).find((option) => option.focused === true);
  const request = toRequest(command, answering);
  await answerAutocomplete(request, focused?.name ?? '', responder, answering);
};

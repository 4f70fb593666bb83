/** A faithful, strict Discord on 127.0.0.1 for tests; see server.ts for what it can do. */
export { FakeDiscord } from './server.ts';
export type { FakeDiscordOptions } from './options.ts';
export { buttonsOf, textOf, transcriptOf, type SeenButton } from './read-message.ts';
export type { SeenMessage } from './seen-message.ts';
export { FakeInteraction, type FirstResponse, type InteractionState } from './fake-interaction.ts';
export type {
  AutocompleteInput,
  ButtonInput,
  CommandInput,
  InteractContext,
  InteractInput,
  MessageCommandInput,
  ModalInput,
  OtherInput,
  OptionValue,
  PickedFile,
  SelectInput,
} from './interact-input.ts';
export type { Attachment } from './attachments.ts';
export type { Choice } from './check-choices.ts';
export type { Modal } from './check-modal.ts';
export { movableClock, type Clock } from './clock.ts';
export { callbackType, componentType, flag, interactionType, permission } from './constants.ts';
export type { Fault, FaultInput } from './faults.ts';
export type { Guild, GuildInput } from './guilds.ts';
export { InteractionSender, type EndpointAnswer, type Posted } from './interaction-sender.ts';
export type { Attempt } from './interactions.ts';
export type { Component, Embed } from './message-body.ts';
export type { RestRecord } from './rest-log.ts';
export type { SeedOptions } from './seed-message.ts';
export { timeOf } from './snowflakes.ts';
export type { Violation } from './state.ts';

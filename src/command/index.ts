export { answerAutocomplete } from './autocomplete/answer-autocomplete.ts';
export { answerCommand, type Answering } from './answering/answer-command.ts';
export { answerPress } from './answering/answer-press.ts';
export { changeMaterial, changeSubcommands } from './subcommands/change-material.ts';
export { channelSources, channelSubcommand } from './subcommands/channel-sources.ts';
export { completeLookup, completeSides } from './autocomplete/complete.ts';
export {
  declareForAll,
  declareForModerators,
  declareOnMessages,
  describe,
  INTEGER,
  lookupOptions,
  optionalName,
  optionalText,
  privateOption,
  requiredText,
  sourceOption,
  SUBCOMMAND,
  whichSource,
} from './declare.ts';
export { nameFor, toDeclaredName } from './dutch-names.ts';
export { drawSeed } from './request/draw-seed.ts';
export type { HelpLine } from './help.ts';
export type { Lister } from './listing.ts';
export { loadCommands } from './load.ts';
export { textOfMessage } from './request/message-parts.ts';
export { checkModerator, moderatedServerOf } from './request/moderation.ts';
export type { Observe } from './answering/observer.ts';
export { ownLibrary, ownSubcommands } from './subcommands/own-library.ts';
export { withPreparedNames } from './autocomplete/prepare-names.ts';
export type { Asker, Press } from './press/press.ts';
export { textOption, toLookup, toView } from './request/read-options.ts';
export { createErrorId } from './answering/respond.ts';
export { settleSource } from './request/settle-scope.ts';
export type { Deferral, Outcome, Responder } from './answering/responder.ts';
export {
  type Capabilities,
  type Choice,
  type ChosenCard,
  type Command,
  defineCommand,
  type Request,
} from './types.ts';
export { isAskedPrivately } from './request/visibility.ts';

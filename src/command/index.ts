export { answerAutocomplete } from './answer-autocomplete.ts';
export { answerCommand, type Answering } from './answer-command.ts';
export { answerPress } from './answer-press.ts';
export { changeMaterial, changeSubcommands } from './change-material.ts';
export { channelSources, channelSubcommand } from './channel-sources.ts';
export { completeLookup, completeSides } from './complete.ts';
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
export { drawSeed } from './draw-seed.ts';
export type { HelpLine } from './help.ts';
export type { Lister } from './listing.ts';
export { loadCommands } from './load.ts';
export { textOfMessage } from './message-parts.ts';
export { checkModerator, moderatedServerOf } from './moderation.ts';
export type { Observe } from './observer.ts';
export { ownLibrary, ownSubcommands } from './own-library.ts';
export { withPreparedNames } from './prepare-names.ts';
export type { Asker, Press } from './press.ts';
export { textOption, toLookup, toView } from './read-options.ts';
export { createErrorId } from './respond.ts';
export { settleSource } from './settle-scope.ts';
export type { Deferral, Outcome, Responder } from './responder.ts';
export {
  type Capabilities,
  type Choice,
  type ChosenCard,
  type Command,
  defineCommand,
  type Request,
} from './types.ts';
export { isAskedPrivately } from './visibility.ts';

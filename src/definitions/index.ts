export { createDefinitionsBuilder, definesTheSame } from './build-definitions.ts';
export {
  type DefinitionIndex,
  type MatchedDefinition,
  restoreDefinitions,
} from './lookup/definition-index.ts';
export type { DefinedTerm, DefinitionsDump } from './lookup/definition-rows.ts';
export { findDefinitions } from './find/find-definitions.ts';
export { LEAST_SAME } from './lookup/find-terms.ts';
export type { DefiningText, Definition } from './types.ts';

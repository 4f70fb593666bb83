export { createDefinitionsBuilder, definesTheSame } from './build-definitions.ts';
export {
  type DefinitionIndex,
  type MatchedDefinition,
  restoreDefinitions,
} from './definition-index.ts';
export type { DefinedTerm, DefinitionsDump } from './definition-rows.ts';
export { findDefinitions } from './find-definitions.ts';
export { LEAST_SAME } from './find-terms.ts';
export type { DefiningText, Definition } from './types.ts';

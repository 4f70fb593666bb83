export { createDefinitionsBuilder, type DefinitionsBuilder } from './build-definitions.ts';
export {
  restoreDefinitions,
  type DefinedTerm,
  type DefinitionIndex,
  type DefinitionsDump,
  type MatchedDefinition,
} from './definition-index.ts';
export { findDefinitions } from './find-definitions.ts';
export { LEAST_SAME } from './find-terms.ts';
export type { DefiningText, Definition, DefinitionForm } from './types.ts';

export {
  createDefinitionsBuilder,
  definesTheSame,
  type DefinitionsBuilder,
} from './build-definitions.ts';
export {
  restoreDefinitions,
  type DefinitionIndex,
  type MatchedDefinition,
} from './definition-index.ts';
export type { DefinedTerm, DefinitionsDump } from './definition-rows.ts';
export { findDefinitions } from './find-definitions.ts';
export { LEAST_SAME } from './find-terms.ts';
export type { DefiningText, Definition, DefinitionForm } from './types.ts';

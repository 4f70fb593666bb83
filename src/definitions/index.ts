export { findDefinitions } from './find-definitions.ts';
export type { DefiningText, Definition, DefinitionForm } from './types.ts';

export { createHeadingTrail } from './source/assemble-source.ts';
export { buildSource } from './source/build-source.ts';
export { foldWhiteSpace } from './fold-white-space.ts';
export { formats, knownEndings } from './formats/index.ts';
export { LIMITS } from './limits.ts';
export { keepOffWeb, linkTo, placeMaterial } from './links/index.ts';
export { listFiles } from './files/list-files.ts';
export { NO_METADATA } from './metadata/metadata.ts';
export { isHeadingBlock, isLeadIn, parentsOf } from './source/outline.ts';
export { ID_LENGTH } from './source/passage-id.ts';
export { createLibrary, readFolder } from './read-folder.ts';
export { readOperatorFile } from './files/read-operator-file.ts';
export { findFault } from './reader/first-look.ts';
export { createReaders, readers } from './reader/readers.ts';
export type {
  Author,
  Block,
  BlockKind,
  BlockPlace,
  Library,
  Passage,
  Source,
  SourceInfo,
  Thought,
  UnreadableFile,
  UnreadableReason,
} from './types.ts';
export { mostMaterialMb } from './source/weigh.ts';

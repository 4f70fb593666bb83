export { createHeadingTrail } from './assemble-source.ts';
export { buildSource } from './build-source.ts';
export { foldWhiteSpace } from './fold-white-space.ts';
export { formats, knownEndings } from './formats/index.ts';
export { LIMITS } from './limits.ts';
export { keepOffWeb, linkTo, placeMaterial } from './links/index.ts';
export { listFiles } from './list-files.ts';
export { NO_METADATA } from './metadata.ts';
export { isHeadingBlock, isLeadIn, parentsOf } from './outline.ts';
export { ID_LENGTH } from './passage-id.ts';
export { createLibrary, readFolder } from './read-folder.ts';
export { readOperatorFile } from './read-operator-file.ts';
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
export { mostMaterialMb } from './weigh.ts';

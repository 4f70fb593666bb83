import { splitMetadata } from '../metadata/split-metadata.ts';
import { assemble } from './parts/assemble.ts';
import { readMarkdownBlocks } from './markdown/read-blocks.ts';
import type { TextReader } from './types.ts';

/** Reads Markdown (CommonMark with GitHub's tables and footnotes) with front matter or a title block. */
export const readMarkdown: TextReader = (text) => {
  const { metadata, warnings, body, hasTitleBlock } = splitMetadata(text);
  return assemble(metadata, readMarkdownBlocks(body), { warnings, isTitleOnTop: !hasTitleBlock });
};

import { parseFrontMatter } from '../front-matter.ts';
import { NO_METADATA } from '../metadata.ts';
import { splitFrontMatter } from '../split-front-matter.ts';
import { assemble } from './assemble.ts';
import { readMarkdownBlocks } from './markdown/read-blocks.ts';
import type { TextReader } from './types.ts';

/** Reads Markdown (CommonMark with GitHub's tables and footnotes) with YAML front matter. */
export const readMarkdown: TextReader = (text) => {
  const { yaml, body } = splitFrontMatter(text);
  const front = yaml === null ? null : parseFrontMatter(yaml);
  return assemble(front?.metadata ?? NO_METADATA, readMarkdownBlocks(body), {
    warnings: front?.warnings ?? [],
  });
};

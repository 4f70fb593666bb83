import { parseFrontMatter, type FrontMatter } from './front-matter.ts';
import { NO_METADATA } from './metadata.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { splitTitleBlock } from './title-block.ts';

/** What the top of a text says of it, as front matter or as Pandoc's title block, and the text below. */
export function splitMetadata(text: string): SplitMetadata {
  const { yaml, body } = splitFrontMatter(text);
  if (yaml !== null) return { ...parseFrontMatter(yaml), body, hasTitleBlock: false };
  const block = splitTitleBlock(body);
  const metadata = { ...NO_METADATA, ...block?.stated };
  return { metadata, warnings: [], body: block?.body ?? body, hasTitleBlock: block !== null };
}

interface SplitMetadata extends FrontMatter {
  readonly body: string;
  /** Then its first-level headings are those of sections. */
  readonly hasTitleBlock: boolean;
}

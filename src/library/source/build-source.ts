import { detectLanguage } from '../../language/index.ts';
import { assembleSource, type PassageMark } from './assemble-source.ts';
import { chooseTitle } from '../formats/parts/title.ts';
import { splitLongBlocks } from './long-blocks.ts';
import { cleanMetadata } from '../metadata/metadata.ts';
import { createPassageIds } from './passage-id.ts';
import { findPullQuotes } from './pull-quotes.ts';
import type { Block, BlockKind, ParsedDocument, Source, SourceInfo } from '../types.ts';

/** Kinds that a reader sees but that are not found and cited by themselves. */
const NOT_FOUND: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'title',
  'heading',
  'table-head',
  'credit',
  'read-more',
  'metadata',
]);

/** Where a file comes from. */
export interface FileFacts {
  readonly file: string;
  readonly format: string;
  readonly hash: string;
  /** The date that the file's name states, or null. */
  readonly dateInName: string | null;
}

/** A parsed document → a source with its passages. */
export function buildSource(parsed: ParsedDocument, facts: FileFacts): Source {
  const document = splitLongBlocks(parsed);
  const { blocks } = document;
  const metadata = cleanMetadata(document.metadata);
  const info: SourceInfo = {
    file: facts.file,
    format: facts.format,
    ...metadata,
    title: chooseTitle(metadata.title, blocks, facts.file),
    date: metadata.date ?? facts.dateInName ?? document.madeOn ?? null,
    language: metadata.language ?? detectSourceLanguage(blocks),
  };
  const source = assembleSource(info);
  const createId = createPassageIds(info.file);
  const pullQuotes = findPullQuotes(blocks);
  let passages = 0;
  for (const [place, block] of blocks.entries()) {
    const isFound = !NOT_FOUND.has(block.kind) && !pullQuotes.has(place);
    if (isFound) passages++;
    source.add(block, isFound ? markPassage(block.text, createId, info.language) : null);
  }
  const warnings = passages === 0 ? [...document.warnings, 'no passages'] : document.warnings;
  return source.finish({ encoding: document.encoding, hash: facts.hash, warnings });
}

function markPassage(
  text: string,
  createId: (text: string) => string,
  ofSource: string | null,
): PassageMark {
  return { id: createId(text), language: detectPassageLanguage(text, ofSource) };
}

/** The language of the whole, for passages too short to tell theirs. */
function detectSourceLanguage(blocks: readonly Block[]): string | null {
  let sample = '';
  for (const { text } of blocks) {
    sample += ` ${text}`;
    if (sample.length > 4_000) break;
  }
  return detectLanguage(sample);
}

/**
 * The language of a passage. One word that some other language also has does not make a passage
 * foreign to its source.
 */
function detectPassageLanguage(text: string, ofSource: string | null): string | null {
  if (ofSource === null) return detectLanguage(text);
  return detectLanguage(text, { least: 2, around: ofSource }) ?? ofSource;
}

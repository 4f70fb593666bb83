import { detectLanguage } from '../language/detect.ts';
import { createPassageIds } from './passage-id.ts';
import { findPullQuotes } from './pull-quotes.ts';
import type { Block, BlockKind, ParsedDocument, Passage, Source, SourceInfo } from './types.ts';

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
export function buildSource(document: ParsedDocument, facts: FileFacts): Source {
  const { metadata, blocks } = document;
  const info: SourceInfo = {
    ...metadata,
    date: metadata.date ?? facts.dateInName,
    language: metadata.language ?? detectSourceLanguage(blocks),
    file: facts.file,
    format: facts.format,
  };
  const passages = buildPassages(blocks, info);
  const warnings =
    passages.length === 0 ? [...document.warnings, 'no passages'] : document.warnings;
  return { ...info, encoding: document.encoding, hash: facts.hash, blocks, passages, warnings };
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
  return detectLanguage(text, { least: 2 }) ?? ofSource;
}

function buildPassages(blocks: readonly Block[], source: SourceInfo): Passage[] {
  const createId = createPassageIds(source.file);
  const pullQuotes = findPullQuotes(blocks);
  const open: Block[] = [];
  return blocks.flatMap((block, place): Passage[] => {
    if (block.kind === 'heading') openHeading(open, block);
    if (NOT_FOUND.has(block.kind) || pullQuotes.has(place)) return [];
    const headings = open.map(({ text }) => text);
    return [
      {
        id: createId(block.text),
        text: block.text,
        kind: block.kind,
        number: place + 1,
        heading: headings.at(-1) ?? null,
        headings,
        language: detectPassageLanguage(block.text, source.language),
        source,
      },
    ];
  });
}

/** A heading ends those of its own level and below; one without a level ends all. */
function openHeading(open: Block[], heading: Block): void {
  const level = heading.level ?? 1;
  while (open.length > 0 && (open.at(-1)?.level ?? 1) >= level) open.pop();
  open.push(heading);
}

import { buildSource } from '../../src/library/source/build-source.ts';
import { NO_METADATA } from '../../src/library/metadata/metadata.ts';
import type { Passage } from '../../src/library/types.ts';
import type { Row } from './read-rows.ts';

/** Rows → passages as the bot reads them: each row a source of one paragraph. */
export function toPassages(rows: readonly Row[]): Passage[] {
  return rows.flatMap(({ id, title, text }): readonly Passage[] => {
    const document = {
      encoding: null,
      metadata: { ...NO_METADATA, title },
      blocks: [{ kind: 'paragraph' as const, text }],
      warnings: [],
    };
    return buildSource(document, { file: id, format: 'jsonl', hash: '', dateInName: null })
      .passages;
  });
}

import { buildSource } from '../../src/library/source/build-source.ts';
import { NO_METADATA } from '../../src/library/metadata/metadata.ts';
import type { Passage } from '../../src/library/types.ts';

/** Passages of one made-up source for each list of texts. */
export function makePassages(sources: Readonly<Record<string, readonly string[]>>): Passage[] {
  return Object.entries(sources).flatMap(
    ([file, texts]) =>
      buildSource(
        {
          encoding: null,
          metadata: NO_METADATA,
          blocks: texts.map((text) =>
            text.startsWith('# ')
              ? { kind: 'heading', text: text.slice(2) }
              : { kind: 'paragraph', text },
          ),
          warnings: [],
        },
        { file, format: 'txt', hash: file, dateInName: null },
      ).passages,
  );
}

import type { Passage } from '../../../src/library/types.ts';

const SOURCE = {
  format: 'txt',
  title: null,
  author: null,
  publisher: null,
  date: null,
  url: null,
  language: null,
  tags: [],
  aliases: [],
};

/** Passages of one made-up source, or of several where more lists are given. */
export function makePassages(language: string | null, ...sources: readonly string[][]): Passage[] {
  return sources.flatMap((texts, file) =>
    texts.map((text, place) => ({
      id: `${file}-${place}`,
      text,
      kind: 'paragraph',
      number: place + 1,
      heading: null,
      headings: [],
      term: null,
      formulas: [],
      parents: [],
      thought: { from: 1, to: 1, end: 1 },
      page: null,
      slide: null,
      second: null,
      language,
      source: { ...SOURCE, file: `${file}.txt` },
    })),
  );
}

import { describe, expect, it } from 'vitest';
import { CRACKDOWN, PRIVACY } from './files.ts';
import { findOriginals, readOriginals } from './originals.ts';
import { passages } from './passages.ts';

describe.skipIf(findOriginals() === undefined)('the passages of the originals', async () => {
  const { library } = await readOriginals();

  it.each([
    [CRACKDOWN, 23],
    [PRIVACY, 44],
  ])('are counted as a reader counts them: %s has %i blocks', (file, count) => {
    const source = library.sources.find((each) => each.file === file);
    expect(source?.blocks).toHaveLength(count);
    expect(source?.language).toBe('nl');
    expect(source?.warnings).toEqual([]);
  });

  it.each(passages)('$file ¶$paragraph is cited exactly', (expected) => {
    const found = library.passages.find(
      ({ source, number }) => source.file === expected.file && number === expected.paragraph,
    );
    expect(found?.text.startsWith(expected.startsWith)).toBe(true);
    expect(found?.heading).toBe(expected.heading);
    expect(found?.source.title).toBe(expected.title);
    expect(found?.source.date).toBe(expected.date);
  });

  it.each([
    [CRACKDOWN, 14, 'the pull quote'],
    [CRACKDOWN, 19, 'the pointer to another article'],
    [PRIVACY, 2, 'the credit of the picture'],
    [PRIVACY, 1, 'the title'],
  ])('%s ¶%i is no passage: %s', (file, paragraph) => {
    const numbers = library.passages
      .filter(({ source }) => source.file === file)
      .map(({ number }) => number);
    expect(numbers).not.toContain(paragraph);
  });
});

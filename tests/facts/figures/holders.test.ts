import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../src/facts/index.ts';
import { createLibrary } from '../../../src/library/read-folder.ts';
import { readText } from '../../library/read-text.ts';

/** Whose the last figure of a text is, where its own sentence does not name them. */
async function lastHolder(text: string) {
  const { passages } = createLibrary([readText(text, 'a.md')]);
  const facts = await findFacts(passages);
  return passages.flatMap((_, ordinal) => facts.figuresOf(ordinal)).at(-1)?.holder;
}

describe('a figure is of whom its sentence goes on about', () => {
  it.each([
    ['Noviro NV maakt fietsen. Het bedrijf telt 300 banen.', 'Noviro NV'],
    ['Founded by a smith, Corvex Ltd makes maps. The company employs 90 people.', 'Corvex Ltd'],
    ['Talmo AG baut Züge. Das Unternehmen hat 240 Leute.', 'Talmo AG'],
    [
      'Dat zegt uitgever Noviro NV. Corvex NV zwijgt.\n\nDe uitgever verkocht 300 boeken.',
      'Noviro NV',
    ],
  ])('%s', async (text, name) => {
    expect(await lastHolder(text)).toEqual({ name, isRival: false });
  });

  it.each([
    // Who tells it is not whom it is about.
    'Volgens Noviro NV gaat het goed. Het bedrijf telt 300 banen.',
    'De zaak verkoopt aan Noviro NV. Het bedrijf telt 300 banen.',
    'Noviro NV maakt fietsen. Er werken 300 mensen.',
    'Noviro NV maakt fietsen.\n\nHet bedrijf telt 300 banen.',
  ])('but of nobody where that is not certain: %s', async (text) => {
    expect(await lastHolder(text)).toBeNull();
  });
});

describe('a figure is of a rival', () => {
  it.each([
    ['Noviro groeit. Bij de kleine concurrent Corvex werken 90 mensen.', 'Corvex'],
    ['Noviro is growing. Its main rival Corvex has 90 staff. It sold 40 boats.', 'Corvex'],
    ['Noviro wächst. Beim Konkurrenten Talmo & Söhne sind es 90 Leute.', 'Talmo & Söhne'],
    ['De stad groeit. In buurland zijn dat 90 huizen.', null],
  ])('%s', async (text, name) => {
    expect(await lastHolder(text)).toEqual({ name, isRival: true });
  });

  it('but not what a rival is only named in', async () => {
    expect(await lastHolder('Noviro verkocht aan zijn concurrent 90 boten.')).toBeNull();
  });
});

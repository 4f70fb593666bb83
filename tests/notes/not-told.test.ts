import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { languagePacks, toPhrases } from '../../src/language/index.ts';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { lookupOf } from '../answers/look-up.ts';

const snapshot = await readSnapshot(fileURLToPath(new URL('../../seeds', import.meta.url)));
const written = snapshot.library.passages
  .map(({ text, headings }) => `${text} ${headings.join(' ')}`.toLowerCase())
  .join('\n');
/** Dutch nouns that ask for some quantity, and that our notes do not have. */
const nouns = [
  ...new Set(
    (languagePacks.get('nl')?.figures?.measures ?? []).flatMap(({ asks }) => [...toPhrases(asks)]),
  ),
].filter((noun) => !written.includes(noun));

it.each([
  { behind: '', most: 0.03 },
  { behind: ' Didi', most: 0.02 },
  { behind: ' Apple', most: 0.03 },
  { behind: ' telefoon', most: 0.03 },
])(
  'what the notes do not tell is hardly ever answered with a figure: a noun$behind',
  async ({ behind, most }) => {
    const shown: string[] = [];
    for (const noun of nouns) {
      const { isAbout } = await findFigures(lookupOf(`${noun}${behind}`, { limit: 1 }), snapshot);
      if (isAbout) shown.push(noun);
    }
    process.stdout.write(
      `a figure for nouns that the notes do not have${behind}: ${shown.length} of ${nouns.length}: ${shown.join(', ')}\n`,
    );
    expect(nouns.length).toBeGreaterThan(500);
    expect(shown.length / nouns.length).toBeLessThanOrEqual(most);
  },
  120_000,
);

import { expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

const SAID = 'Een sluis overbrugt het verschil in peil tussen twee wateren.';
const deck = (name: string) =>
  [1, 2, 3].map((slide) => `## ${name} ${slide}\n\n${SAID}\n\nStap ${slide}.`).join('\n\n');
const snapshot = await snapshotOf({
  'dia/een.md': `# Varen\n\n${deck('Sluis')}\n\nAan een sluis betaalt een schip geen geld.`,
  'dia/twee.md': `# Peilen\n\n${deck('Peil')}`,
});

it.each([0, 5])('a sentence that a source repeats is one answer (spread over %i)', (spread) => {
  const { passages, total } = ask(lookupOf('wat is een sluis', { limit: 10, spread }), snapshot);
  const said = passages.filter(({ passage }) => passage.text === SAID);
  expect(said.map(({ passage }) => passage.source.file).toSorted()).toEqual([
    'dia/een.md',
    'dia/twee.md',
  ]);
  expect(total).toBe(passages.length);
  expect(passages.some(({ passage }) => passage.text.includes('geen geld'))).toBe(true);
});

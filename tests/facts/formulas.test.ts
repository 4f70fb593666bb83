import { expect, it } from 'vitest';
import { snapshotOf } from '../answers/look-up.ts';

it.each([
  ['nl', 'Het gemiddelde van 12 metingen is $(a+b)/2$.'],
  ['en', 'The mean of 12 readings is $(a+b)/2$, or $2^{10}$ times $x_1$.'],
])('%s: nothing inside a formula is a figure: %s', async (lang, text) => {
  const { facts, library } = await snapshotOf({
    'a.md': `---\nlang: ${lang}\n---\n# Kop\n\n${text}`,
  });
  const figures = library.passages.flatMap((_, ordinal) => facts.figuresOf(ordinal));
  expect(figures.map(({ text: own }) => own)).toEqual(['12']);
});

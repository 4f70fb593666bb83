import { expect, it } from 'vitest';
import { snapshotOf } from '../../answers/look-up.ts';

async function elidedIn(text: string) {
  const { library, facts } = await snapshotOf({ 'stroom.md': text });
  return library.passages.flatMap((_, ordinal) =>
    facts.figuresOf(ordinal).map(({ value, unit, elided }) => [value, unit ?? elided]),
  );
}

it('cents are of the one currency of their source where their passage tells none', async () => {
  expect(await elidedIn('Een vast bedrag is € 12.\n\nVoor zonnestroom krijgt u 7 cent.')).toEqual([
    [12, 'EUR'],
    [0.07, 'EUR'],
  ]);
}, 120_000);

it('of a source in several currencies they are of none', async () => {
  const text = 'Een vast bedrag is € 12.\n\nDat is £ 10.\n\nVoor zonnestroom krijgt u 7 cent.';
  expect((await elidedIn(text)).at(-1)).toEqual([0.07, null]);
}, 120_000);

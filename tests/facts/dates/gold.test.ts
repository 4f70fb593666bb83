import { expect, it } from 'vitest';
import { snapshotOf } from '../../answers/look-up.ts';
import { gold } from './read-gold.ts';

it('of the gold dates are found, with when they are, and nothing else is a date', async () => {
  const files = Object.fromEntries(gold.map(({ file, content }) => [file, content]));
  const { library, facts } = await snapshotOf(files);
  const wrong: string[] = [];
  const extra: string[] = [];
  let all = 0;
  for (const { file, paragraphs } of gold) {
    for (const { text, dates } of paragraphs) {
      const ordinal = library.passages.findIndex(
        (passage) => passage.source.file === file && passage.text === text,
      );
      const found = facts.datesOf(ordinal);
      all += dates.length;
      for (const { told, start, span } of dates) {
        const own = found.find((one) => one.start < start + told.length && one.end > start);
        const isRight = own?.span?.from === span?.from && own?.span?.to === span?.to;
        if (!own || !isRight) wrong.push(`${file}: ${told}, found ${own?.text ?? 'nothing'}`);
      }
      const known = (one: { readonly start: number; readonly end: number }) =>
        dates.some(({ start, told }) => one.start < start + told.length && one.end > start);
      extra.push(...found.filter((one) => !known(one)).map((one) => `${file}: ${one.text}`));
    }
  }
  process.stdout.write(
    `dates gold: ${all - wrong.length} of ${all} right, ${extra.length} that are none; ${[...wrong, ...extra].join('; ')}\n`,
  );
  expect(wrong.length / all).toBeLessThanOrEqual(0.05);
  expect(extra.length / all).toBeLessThanOrEqual(0.02);
});

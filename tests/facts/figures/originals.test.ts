import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';
import { readFolder } from '../../../src/library/read-folder.ts';
import { figures, undecided } from '../../originals/figures.ts';

const folder = process.env.VOETNOOT_ORIGINALS;

describe.skipIf(!folder)('on the original articles', () => {
  it('97 % of the figures are found, and 97 % of what is found are figures', async () => {
    const { passages } = await readFolder(folder ?? '');
    const left = new Set(
      figures.map(({ file, paragraph, start, end, value, unit }) =>
        [file, paragraph, start, end, value, unit].join('|'),
      ),
    );
    const ignored = new Set(
      undecided.map(({ file, paragraph, start, end }) => [file, paragraph, start, end].join('|')),
    );
    const extra: string[] = [];
    let right = 0;
    for (const { text, language, number, source } of passages) {
      for (const { start, end, value, unit } of findFigures(text, language)) {
        const place = [source.file, number, start, end].join('|');
        if (ignored.has(place)) continue;
        if (left.delete(`${place}|${value}|${unit ?? ''}`)) right++;
        else extra.push(`${place}|${value}|${unit ?? ''}`);
      }
    }
    const precision = right / (right + extra.length);
    const recall = right / figures.length;
    process.stdout.write(
      `originals: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; missed ${[...left].join()}; extra ${extra.join()}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });
});

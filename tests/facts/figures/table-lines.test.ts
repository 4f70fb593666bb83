import { expect, it } from 'vitest';
import { snapshotOf } from '../../answers/look-up.ts';

/** Value and unit of each figure of a table in Markdown that stands under some lines. */
async function readUnder(lines: string, cells: string) {
  const { facts, library } = await snapshotOf({
    'a.md': `# Torvik in cijfers\n\n${lines}\n\n| | 2024 |\n|---|---|\n| ${cells} |\n`,
  });
  return library.passages.flatMap(({ kind }, ordinal) =>
    kind === 'table-row' ? facts.figuresOf(ordinal).map(({ value, unit }) => [value, unit]) : [],
  );
}

it.each([
  ["Bedragen in duizenden euro's", 'Omzet | 84.210', [84_210_000, 'EUR']],
  ['**Omzet en kosten (in miljoenen euro)**', 'Omzet | 3,5', [3_500_000, 'EUR']],
  ['Bedragen x € 1.000', 'Huur | 120', [120_000, 'EUR']],
  ["Tabel 1. Omzet (bedragen in duizenden euro's)", 'Omzet | 84.210', [84_210_000, 'EUR']],
  ['All figures in £ million unless stated otherwise', 'Revenue | 318.6', [318_600_000, 'GBP']],
  ['De groei van het dorp in %.', 'Groei | 3,5', [3.5, '%']],
  ['## Kosten (x € 1.000)', 'Huur | 120', [120_000, 'EUR']],
  // What is counted is in no currency, and a row says best what it is in itself.
  ["Bedragen in duizenden euro's", 'Medewerkers | 168', [168, null]],
  ["Bedragen in duizenden euro's", 'Marge (%) | 8,5', [8.5, '%']],
  ['De omzet was vorig jaar 5 miljoen euro.', 'Omzet | 3,5', [3.5, null]],
  ['Over de stad is in mei gestemd.', 'Omzet | 3,5', [3.5, null]],
  ["Bedragen in duizenden euro's\n\nDe raad vergadert in mei.", 'Omzet | 3,5', [3.5, null]],
])('the line over a table says what its cells are in: %s, %s', async (lines, cells, figure) => {
  expect(await readUnder(lines, cells)).toEqual([figure]);
});

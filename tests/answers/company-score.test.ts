import { describe, expect, it } from 'vitest';
import { findCompany } from '../../src/answers/company/company.ts';
import { scoreNaming } from '../../src/answers/company/company-score.ts';
import { readText } from '../library/read-text.ts';
import { lookupOf, placesOf, snapshotOf } from './look-up.ts';

/** How much a passage is about Brixum. */
function scoreOf(text: string): number {
  const [passage] = readText(text).passages;
  const start = text.indexOf('Brixum');
  const range = [start, start + 'Brixum'.length] as const;
  return passage ? scoreNaming(passage, [range], { inHeading: false, others: 0 }) : Number.NaN;
}

/** Passages of one source in the order of the answer, by their ¶. */
async function orderOf(name: string, ...passages: string[]): Promise<number[]> {
  const snapshot = await snapshotOf({ 'a.txt': passages.join('\n\n') });
  return placesOf(await findCompany(lookupOf(name), snapshot)).map((place) =>
    Number(/\d+$/u.exec(place)?.[0]),
  );
}

describe('first come the passages about a company', () => {
  it.each<[string, string, string]>([
    [
      'where it is the subject, before those where it is named in passing',
      'In de haven werd vorig jaar met een schip van Brixum gevaren, en het weer was goed.',
      'Brixum bouwde vorig jaar in de haven een schip, en het weer was daarbij goed genoeg.',
    ],
    [
      'where it follows the verb as the subject, before those where it is one of three',
      'Vorig jaar groeiden in die sector vooral de bedrijven Talmo, Brixum en Zoevie.',
      'Vorig jaar groeide Brixum in die sector het meest, dat wisten de beleggers al.',
    ],
    [
      'a paragraph about it, before a short line that merely lists it',
      'Zie ook: Talmo, Brixum, Zoevie.',
      'Brixum verloor geld. Daarna verkocht Brixum zijn fabriek, want de bank wilde niet meer. Het bleef stil.',
    ],
    [
      'where it is the only company, before those that name others as well',
      'Brixum groeide vorig jaar. De concurrenten Talmo N.V., Zoevie B.V. en Vandel Group krompen.',
      'Brixum groeide vorig jaar. De mensen die er werken, waren daar allemaal tevreden over.',
    ],
  ])('%s', async (_, merelyNaming, about) => {
    expect(await orderOf('Brixum', merelyNaming, about)).toEqual([2, 1]);
    expect(await orderOf('Brixum', about, merelyNaming)).toEqual([1, 2]);
  });

  it('where it is the subject behind another name', () => {
    const rest = 'Brixum has sold a ship to the harbour and another one to the bank.';
    expect(scoreOf(`In China ${rest}`)).toBeCloseTo(scoreOf(`Last week ${rest}`), 1);
  });

  it('in English too: by it, with it and of it are in passing', async () => {
    const order = await orderOf(
      'Brixum',
      'The ships in the harbour were paid for by Brixum, and the weather that year was good.',
      'Brixum paid for the ships that were in the harbour, and the weather that year was good.',
      'Many people in the harbour worked for Brixum, though the weather that year was not good.',
    );
    expect(order[0]).toBe(2);
  });

  it('where the heading names it, before the same without', async () => {
    const snapshot = await snapshotOf({
      'a.md':
        '## Haven\n\nEr vaart een schip van Brixum.\n\n## Brixum\n\nEr vaart een boot van Brixum.',
    });
    expect(placesOf(await findCompany(lookupOf('Brixum'), snapshot))).toEqual([
      'a.md ¶4',
      'a.md ¶2',
    ]);
  });
});

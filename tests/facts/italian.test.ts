import { describe, expect, it, vi } from 'vitest';
import { findFigures } from './figures/find.ts';
import { findSentences } from '../../src/language/sentences.ts';

// The one line that a new language takes, in the list of packs.
vi.mock('../../src/language/packs/index.ts', async (load) => {
  const { languagePacks } = await load<{ languagePacks: ReadonlyMap<string, object> }>();
  const { italian } = await import('./italian/index.ts');
  return { languagePacks: new Map([...languagePacks, ['it', italian]]) };
});

describe('a language is one folder of data: with it alone', () => {
  it.each([
    ['Il 12 per cento dei negozi è chiuso.', [['12 per cento', 12, '%']]],
    ['Ha venduto circa tre tonnellate di mele.', [['tre tonnellate', 3, 'tonne']]],
    ['Costa 4,4 miliardi di dollari.', [['4,4 miliardi di dollari', 4.4e9, 'USD']]],
    ['Sono venute almeno venti persone.', [['venti', 20, null]]],
    [
      'La metà dei clienti paga da 10 a 20 euro.',
      [
        ['La metà', 0.5, null],
        ['10 a 20 euro', 10, 'EUR'],
      ],
    ],
  ])('figures are found: %s', (text, figures) => {
    expect(findFigures(text, 'it').map((one) => [one.text, one.value, one.unit])).toEqual(figures);
  });

  it.each([
    'Il negozio ha aperto il 12 maggio.',
    'Il negozio ha aperto nel 1998 piccolo.',
    'Vedi capitolo 3 e pagina 12.',
  ])('dates, years and references are none: %s', (text) => {
    expect(findFigures(text, 'it')).toEqual([]);
  });

  it('what is counted, how exactly and who says so are read', () => {
    const [figure] = findFigures('Secondo Banca Vela circa 300 negozi sono chiusi.', 'it');
    expect(figure).toMatchObject({ counted: 'negozi', qualifier: 'circa' });
    expect(figure?.context.source).toBe('Banca Vela');
  });

  it('sentences end where they do, and clauses begin', () => {
    const text = 'Il sig. Rossi vende mele. Poi chiude.';
    expect(findSentences(text).map((range) => text.slice(...range))).toEqual([
      'Il sig. Rossi vende mele.',
      'Poi chiude.',
    ]);
    const [figure] = findFigures('Le mele costano 3 euro mentre le pere mancano.', 'it');
    expect(figure?.clause).toEqual([0, 'Le mele costano 3 euro '.length]);
  });
});

import { describe, expect, it } from 'vitest';
import { read, reasonOf, show } from './read.ts';

describe('a notebook', () => {
  it('of an older kind is read', async () => {
    const cells = [
      { cell_type: 'heading', level: 2, source: ['De', ' pont'] },
      { cell_type: 'markdown', source: 'Zij vaart, $x^2$ maal.' },
      { cell_type: 'code', input: 'weg' },
    ];
    const source = await read(JSON.stringify({ worksheets: [{ cells }], nbformat: 3 }), 'a.ipynb');
    expect(show(source)).toEqual(['heading: De pont', 'paragraph: Zij vaart, $x^2$ maal.']);
  });

  it('has each cell by itself: code that one leaves open is closed', async () => {
    const cells = ['```\nx', 'Een zin.'].map((text) => ({ cell_type: 'markdown', source: text }));
    expect(show(await read(JSON.stringify({ cells }), 'a.ipynb'))).toEqual([
      'code: x',
      'paragraph: Een zin.',
    ]);
  });

  it('states its title and authors', async () => {
    const metadata = { title: 'De pont', authors: [{ name: 'Els' }, { name: 'Jan' }] };
    const cells = [{ cell_type: 'markdown', source: 'Een zin.' }];
    const source = await read(JSON.stringify({ metadata, cells }), 'a.ipynb');
    expect(source).toMatchObject({ title: 'De pont', author: 'Els, Jan' });
  });

  it.each([
    ['no JSON', '{"cells": [', 'damaged'],
    ['no notebook', '{"cells": 3}', 'damaged'],
    ['no cells', '[]', 'damaged'],
    ['nothing but code', '{"cells": [{"cell_type": "code", "source": 1}]}', 'no-text'],
    ['nested without end', '['.repeat(200_000), 'damaged'],
  ])('is refused where it is %s', async (_, text, reason) => {
    expect(await reasonOf(text, 'a.ipynb')).toBe(reason);
  });
});

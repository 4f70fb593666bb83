/** What readers see of lists and terms, in every format. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/library/types.ts';
import { read } from './read.ts';

/** Its blocks, each with the depth of its list, `#` for a numbered one. */
async function showDepths(content: Uint8Array | string, file: string): Promise<string[]> {
  return (await read(content, file)).blocks.map(showDepth);
}

function showDepth({ text, depth, isOrdered }: Block): string {
  return `${depth ?? '-'}${isOrdered ? '#' : ''} ${text}`;
}

function page(body: string): string {
  return `<!DOCTYPE html><html><body>${body}</body></html>`;
}

describe('the depth of an item in Markdown', () => {
  it.each<[string, string, string[]]>([
    [
      'is that of its list',
      'Vooraf.\n\n- een\n  - twee\n    - drie\n- vier\n\nErna.',
      ['- Vooraf.', '1 een', '2 twee', '3 drie', '1 vier', '- Erna.'],
    ],
    [
      'comes with whether its own list is numbered',
      '1. een\n   - twee\n   - drie\n2. vier\n\n- vijf\n  1. zes',
      ['1# een', '2 twee', '2 drie', '1# vier', '1 vijf', '2# zes'],
    ],
    [
      'is also that of paragraphs, quotes, code and tables in it',
      '- een\n\n  nog bij een\n\n  > citaat\n\n      code\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n\nErna.',
      ['1 een', '1 nog bij een', '1 citaat', '1 code', '1 a | b', '1 a: 1 | b: 2', '- Erna.'],
    ],
    [
      'counts lists of HTML in it',
      '- een\n\n  <ol><li>twee</li></ol>\n\n  <p>nog bij een</p>\n\n<ul><li>drie</li></ul>',
      ['1 een', '2# twee', '1 nog bij een', '1 drie'],
    ],
    ['is none of a heading', '- een\n\n  ## Kop\n\n  bij een', ['1 een', '- Kop', '1 bij een']],
  ])('%s', async (_, text, depths) => {
    expect(await showDepths(text, 'a.md')).toEqual(depths);
  });

  it('has the slides of a presentation as headings with their items', async () => {
    const { blocks } = await read(
      '# Osmose\n\n- water\n- zout\n\n---\n\n# Diffusie\n\n- gas',
      'a.md',
    );
    expect(blocks.map(({ kind, text, depth }) => [kind, text, depth])).toEqual([
      ['title', 'Osmose', undefined],
      ['list-item', 'water', 1],
      ['list-item', 'zout', 1],
      ['heading', 'Diffusie', undefined],
      ['list-item', 'gas', 1],
    ]);
  });
});

describe('the depth of an item in HTML', () => {
  it.each<[string, string, string[]]>([
    [
      'is that of its list',
      '<p>Vooraf.</p><ul><li>een<ul><li>twee</li></ul>bij een<p>ook bij een</p></li></ul><p>Erna.</p>',
      ['- Vooraf.', '1 een', '2 twee', '1 bij een', '1 ook bij een', '- Erna.'],
    ],
    [
      'comes with whether its own list is numbered',
      '<ol><li>een<ul><li>twee</ul><li>drie</ol>',
      ['1# een', '2 twee', '1# drie'],
    ],
    [
      'counts a list that stands between the items of another',
      '<ul><li>een</li><ul><li>twee</li></ul><li>drie</li></ul>',
      ['1 een', '2 twee', '1 drie'],
    ],
    [
      'is that of its class in pages of Google Docs',
      '<ul class="lst-kix_a1-0 start"><li>een</li></ul><ul class="lst-kix_a1-1 start"><li>twee</li></ul><ol class="lst-kix_a1-0"><li>drie</li></ol>',
      ['1 een', '2 twee', '1# drie'],
    ],
    ['is one where it has no list', '<div><li>een</div><p>Erna.', ['1 een', '- Erna.']],
    [
      'is none of text in a list that is in no item',
      '<ul><p>Een zin.</p><li>een</li></ul>',
      ['- Een zin.', '1 een'],
    ],
    [
      'is also that of quotes, code and tables in it',
      '<ul><li>een<blockquote>citaat</blockquote><pre>code</pre><table><tr><th>a<th>b<tr><td>1<td>2</table></ul>',
      ['1 een', '1 citaat', '1 code', '1 a | b', '1 a: 1 | b: 2'],
    ],
    [
      'is that of a list of definitions',
      '<dl><dt>pont<dd>boot<dd>vaartuig<dt>kade</dl><ul><li>een<dl><dt>veer<dd>pont</dl></ul>',
      ['1 pont: boot', '1 vaartuig', '1 kade', '1 een', '2 veer: pont'],
    ],
  ])('%s', async (_, body, depths) => {
    expect(await showDepths(page(body), 'a.html')).toEqual(depths);
  });

  it('has the slides of a presentation as headings with their items', async () => {
    const slides = ['Osmose', 'Diffusie'].map(
      (title) => `<section><h2>${title}</h2><ul><li>a<ul><li>b</ul></ul></section>`,
    );
    const { blocks } = await read(page(`<div class="slides">${slides.join('')}</div>`), 'a.html');
    expect(blocks.map(({ kind, text, depth }) => [kind, text, depth])).toEqual([
      ['heading', 'Osmose', undefined],
      ['list-item', 'a', 1],
      ['list-item', 'b', 2],
      ['heading', 'Diffusie', undefined],
      ['list-item', 'a', 1],
      ['list-item', 'b', 2],
    ]);
  });
});

describe('the depth of an item in plain text', () => {
  it.each<[string, string, string[]]>([
    [
      'is told by its indent',
      'Vooraf.\n- een\n  - twee\n    - drie\n  - vier\n- vijf\nErna.',
      ['- Vooraf.', '1 een', '2 twee', '3 drie', '2 vier', '1 vijf', '- Erna.'],
    ],
    [
      'is told by tabs',
      '• een\n\t• twee\n\t\t• drie\n\t• vier',
      ['1 een', '2 twee', '3 drie', '2 vier'],
    ],
    [
      'is told by another mark at the same indent, until the first comes back',
      '- een\n* twee\n* drie\n– vier\n* vijf',
      ['1 een', '2 twee', '2 drie', '1 vier', '2 vijf'],
    ],
    [
      'is told by numbers, letters and Roman numbers',
      '1. een\na. twee\ni. drie\nb. vier\n2. vijf',
      ['1# 1. een', '2# a. twee', '3# i. drie', '2# b. vier', '1# 2. vijf'],
    ],
    [
      'knows the letter i by the one before it',
      'h. een\ni. twee\nj. drie',
      ['1# h. een', '1# i. twee', '1# j. drie'],
    ],
    [
      'is the same over empty lines',
      '1. een\n\n   - twee\n\n2. drie',
      ['1# 1. een', '2 twee', '1# 2. drie'],
    ],
    [
      'is also that of text that is moved in as far',
      '- een\n\n  Dit hoort bij een.\n\nDit niet.\n\n- twee',
      ['1 een', '1 Dit hoort bij een.', '- Dit niet.', '1 twee'],
    ],
    [
      'is told of an outline without marks, too',
      'Membraan\n\tVetten\n\tEiwitten\n\t\tPoorten\n\nKern\n\tDNA',
      ['- Membraan', '1 Vetten', '1 Eiwitten', '2 Poorten', '- Kern', '1 DNA'],
    ],
    [
      'is none of a paragraph whose first line is moved in',
      'De brug is open.\n    De pont vaart weer.\n    Het veer ook.',
      ['- De brug is open.', '- De pont vaart weer.', '- Het veer ook.'],
    ],
  ])('%s', async (_, text, depths) => {
    expect(await showDepths(text, 'a.txt')).toEqual(depths);
  });
});

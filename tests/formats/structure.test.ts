/** What readers see of lists and terms, in every format. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/library/types.ts';
import { makeBook } from './make/book.ts';
import { drawLines, makePdf, type Pdf } from './make-pdf.ts';
import { word, zip } from './make-word.ts';
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

describe('paragraphs that count', () => {
  it.each<[string, string, string[]]>([
    [
      'are items, as members of a statute are',
      'De pont vaart niet:\n\na. bij storm;\n\nb. in de nacht.\n\nDat is het.',
      ['- De pont vaart niet:', '1# a. bij storm;', '1# b. in de nacht.', '- Dat is het.'],
    ],
    [
      'are below those with another sort of mark',
      'a. de pont:\n\n1°. bij storm;\n\n2°. in de nacht;\n\nb. het veer.',
      ['1# a. de pont:', '2# 1°. bij storm;', '2# 2°. in de nacht;', '1# b. het veer.'],
    ],
    [
      'are below the item that announces them',
      '1. De pont vaart niet:\n\na.bij storm;\n\nb.in de nacht.',
      ['1# De pont vaart niet:', '2# a.bij storm;', '2# b.in de nacht.'],
    ],
    [
      'are text where nothing counts on',
      'a. Een.\n\nc. Drie.\n\n(a) Een.\n\na.m. is vroeg.',
      ['- a. Een.', '- c. Drie.', '- (a) Een.', '- a.m. is vroeg.'],
    ],
  ])('%s', async (_, text, depths) => {
    expect(await showDepths(text, 'a.md')).toEqual(depths);
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
      'is told by the bullets of word processors',
      '• een\no twee\no drie\n▪ vier\n• vijf\n\no jee',
      ['1 een', '2 twee', '2 drie', '3 vier', '1 vijf', '- o jee'],
    ],
    [
      'is told by them too behind a long line, where they are moved out again',
      `- een\n    o twee\n        - ${'drie '.repeat(30)}\n    o vier`,
      ['1 een', '2 twee', `3 ${'drie '.repeat(30).trim()}`, '2 vier'],
    ],
    [
      'is told by them where the lines of other paragraphs are wrapped',
      `${'twaalf woorden staan op deze regel van wie haar met de hand afbrak\n'.repeat(3)}\n- Is dit een lange vraag boven wat er lager staat?\n    o een antwoord dat ook niet kort is en tot de kantlijn loopt\n    o nog een`,
      [
        `- ${'twaalf woorden staan op deze regel van wie haar met de hand afbrak '.repeat(3).trim()}`,
        '1 Is dit een lange vraag boven wat er lager staat?',
        '2 een antwoord dat ook niet kort is en tot de kantlijn loopt',
        '2 nog een',
      ],
    ],
    [
      'is told by Roman numbers below a letter',
      'a) een\n   i. twee\n   ii. drie\n   iii. vier\nb) vijf',
      ['1# a) een', '2# i. twee', '2# ii. drie', '2# iii. vier', '1# b) vijf'],
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

/** A paragraph of a Word file, with its properties. */
function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function item(text: string, level: number, list = 1): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

function moved(text: string, indent: number): string {
  return paragraph(text, `<w:ind w:left="${indent}"/>`);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function makeLevels(id: number, form: string): string {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${form}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

function makeStyle(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

/** A list of bullets, a numbered one, and the styles of a list of two levels. */
const LISTS = {
  'word/numbering.xml': `<w:numbering ${W}>${makeLevels(1, 'bullet')}${makeLevels(2, 'decimal')}${['LB', 'LB2'].map((style, place) => `<w:abstractNum w:abstractNumId="${place + 3}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:pStyle w:val="${style}"/></w:lvl></w:abstractNum>`).join('')}${[1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`,
  'word/styles.xml': `<w:styles ${W}>${makeStyle('LB', 'List Bullet')}${makeStyle('LB2', 'List Bullet 2')}${makeStyle('LC2', 'List Continue 2')}</w:styles>`,
};

describe('the depth of an item in a Word file', () => {
  it.each<[string, string[], string[]]>([
    [
      'is its level',
      [item('een', 0), item('twee', 1), item('drie', 2, 2), item('vier', 0), paragraph('Erna.')],
      ['1 een', '2 twee', '3# drie', '1 vier', '- Erna.'],
    ],
    [
      'is as deep as levels go, but for the last',
      Array.from({ length: 7 }, (_, level) => item(`n${level}`, level)),
      ['1 n0', '2 n1', '3 n2', '4 n3', '5 n4', '5 n5', '5 n6'],
    ],
    [
      'is also that of paragraphs that go on with it',
      [
        item('een', 0),
        moved('Bij een.', 720),
        '',
        item('twee', 1),
        '',
        moved('Bij twee.', 1440),
        'x',
      ],
      ['1 een', '1 Bij een.', '2 twee', '2 Bij twee.', '- x'],
    ],
    [
      'is told of an outline without marks, too',
      [paragraph('Cel'), moved('Kern', 720), moved('DNA', 1440), moved('Wand', 720), 'x'],
      ['- Cel', '1 Kern', '2 DNA', '1 Wand', '- x'],
    ],
    [
      'is none of a paragraph that is moved in',
      ['Hij zei dit over de brug.', moved('De brug is open voor al wie komt.', 720), 'x'],
      ['- Hij zei dit over de brug.', '- De brug is open voor al wie komt.', '- x'],
    ],
    [
      'is the one that its style names',
      [
        paragraph('een', '<w:pStyle w:val="LB"/>'),
        paragraph('twee', '<w:pStyle w:val="LB2"/>'),
        paragraph('bij twee', '<w:pStyle w:val="LC2"/>'),
      ],
      ['1 een', '2 twee', '2 bij twee'],
    ],
  ])('%s', async (_, paragraphs, depths) => {
    const body = paragraphs.map((each) => (each.startsWith('<') ? each : paragraph(each)));
    expect(await showDepths(word(body.join(''), LISTS), 'a.docx')).toEqual(depths);
  });
});

describe('the depth of an item in a PDF', () => {
  type Item = readonly [mark: string, x: number, text: string];

  /** Items below each other, each mark with a gap before its text. */
  function drawItems(pdf: Pdf, items: readonly Item[], y = 120): void {
    for (const [place, [mark, x, text]] of items.entries()) {
      const at = { y: y + 16 * place };
      if (mark !== '') drawLines(pdf, [mark], { ...at, x });
      drawLines(pdf, [text], { ...at, x: mark === '' ? x : x + 18 });
    }
  }

  const NESTED: readonly Item[] = [
    ['', 72, 'De cel heeft een membraan, en daarin zit van alles dat hier genoemd is.'],
    ['•', 90, 'een'],
    ['o', 108, 'twee'],
    ['o', 108, 'drie'],
    ['1.', 126, 'vier'],
    ['10.', 124, 'vijf'],
    ['•', 90, 'zes'],
    ['', 72, 'Dit is weer gewone tekst, en die hoort dus bij geen enkel item.'],
  ];
  const DEPTHS = ['1 een', '2 twee', '2 drie', '3# 1. vier', '3# 10. vijf', '1 zes'];

  it('is told by the place of its mark', async () => {
    const depths = await showDepths(await makePdf((pdf) => drawItems(pdf, NESTED)), 'a.pdf');
    expect(depths.slice(1, -1)).toEqual(DEPTHS);
    expect([depths.at(0), depths.at(-1)]).toEqual([
      expect.stringMatching(/^- De cel/u),
      expect.stringMatching(/^- Dit is/u),
    ]);
  });

  it('goes on over a page, also one that holds nothing but items that are moved in', async () => {
    const bytes = await makePdf((pdf) => {
      drawItems(pdf, NESTED.slice(0, 2));
      pdf.addPage();
      drawItems(pdf, [['', 72, NESTED[0]?.[2] ?? '']]);
      drawItems(pdf, NESTED.slice(1, 2), 200);
      pdf.addPage();
      drawItems(pdf, NESTED.slice(2, 4));
    });
    expect((await showDepths(bytes, 'a.pdf')).slice(-3)).toEqual(['1 een', '2 twee', '2 drie']);
  });

  it('is what the file says, where it says that lists stand in lists', async () => {
    const bytes = await makePdf(
      (pdf) => {
        const makeItem = (text: string, y: number, inner?: PDFKit.PDFStructureElement) => {
          const body = pdf.struct('LBody', {}, () => drawLines(pdf, [text], { y }));
          return pdf.struct('LI', {}, inner ? [body, inner] : body);
        };
        const inner = pdf.struct('L', {}, [makeItem('twee', 134), makeItem('drie', 148)]);
        pdf.addStructure(pdf.struct('L', {}, [makeItem('een', 120, inner), makeItem('vier', 162)]));
        pdf.addStructure(pdf.struct('P', {}, () => drawLines(pdf, ['Erna.'], { y: 190 })));
      },
      { tagged: true },
    );
    expect(await showDepths(bytes, 'a.pdf')).toEqual([
      '1 een',
      '2 twee',
      '2 drie',
      '1 vier',
      '- Erna.',
    ]);
  });

  it('is told of slides, whose inner items are in smaller letters', async () => {
    const bytes = await makePdf((pdf) => {
      drawLines(pdf, ['Osmose'], { y: 60, size: 30 });
      drawLines(pdf, ['• water gaat door een membraan'], { y: 120, size: 20 });
      for (const [place, text] of ['– van een lage concentratie', '– naar een hoge'].entries()) {
        drawLines(pdf, [text], { x: 100, y: 150 + 24 * place, size: 16 });
      }
    });
    expect(await showDepths(bytes, 'a.pdf')).toEqual([
      '- Osmose',
      '1 water gaat door een membraan',
      '2 van een lage concentratie',
      '2 naar een hoge',
    ]);
  });
});

describe('the number of an item', () => {
  it('is kept where its text does not hold it, of its first block only', async () => {
    const { blocks } = await read(
      'Steps:\n\n3. Weigh.\n\n   In the mill.\n4. Grind.\n   - coarse\n   - fine\n\nThen:\n\n5. Sell.\n',
      'a.md',
    );
    expect(blocks.map((block) => [block.text, block.item])).toEqual([
      ['Steps:', undefined],
      ['Weigh.', 3],
      ['In the mill.', undefined],
      ['Grind.', 4],
      ['coarse', undefined],
      ['fine', undefined],
      ['Then:', undefined],
      ['Sell.', 5],
    ]);
  });

  it.each<[string, string, (number | undefined)[]]>([
    ['of a page', '<ol><li>a<p>b</p><ul><li>c</ul><li>d</ol>', [1, undefined, undefined, 2]],
    ['that begins elsewhere', '<ol start=4><li>a<li>b<li value=9>c<li>d</ol>', [4, 5, 9, 10]],
    ['of a list in an item', '<ol><li><ol><li>a</ol><li>b</ol>', [1, 2]],
    ['of letters is none', '<ol type=a><li>a<li>b</ol>', [undefined, undefined]],
    ['that counts down is none', '<ol reversed><li>a</ol>', [undefined]],
    ['that is absurd is none', '<ol start=99999><li>a</ol><ol start=x><li>b</ol>', [undefined, 1]],
  ])('%s', async (_, body, numbers) => {
    const { blocks } = await read(page(body), 'a.html');
    expect(blocks.map(({ item: number }) => number)).toEqual(numbers);
  });

  it('is none of a Word file, whose lists may go on behind a text', async () => {
    const body = [item('een', 0, 2), paragraph('Tussen.'), item('twee', 0, 2)];
    const { blocks } = await read(word(body.join(''), LISTS), 'a.docx');
    expect(blocks.map(({ isOrdered, item: number }) => [isOrdered, number])).toEqual([
      [true, undefined],
      [undefined, undefined],
      [true, undefined],
    ]);
  });
});

/** A book of which a chapter is that page. */
function pageWith(body: string): Uint8Array {
  const files = unzipSync(makeBook());
  const name = Object.keys(files).find((each) => each.endsWith('tweede.xhtml')) ?? '';
  return zip({ ...files, [name]: `<html><body>${body}</body></html>` });
}

describe('a page of contents in a book', () => {
  it.each([
    [
      'is seen, and not found',
      '<h1>Inhoud</h1><ol><li><a href="a.xhtml">De klok</a> 3</li></ol>',
      0,
    ],
    ['is none without links', '<h1>Inhoud</h1><ol><li>De klok en het veer</li></ol>', 1],
    ['is none by another name', '<h1>Het ijs</h1><p><a href="a.xhtml">De klok</a></p>', 1],
    [
      'is none with text',
      '<h1>Inhoud</h1><p>Er is een <a href="a.xhtml">klok</a> in het dorp.</p>',
      1,
    ],
  ])('%s', async (_, body, found) => {
    const { blocks, passages } = await read(pageWith(body), 'a.epub');
    const last = blocks.at(-1);
    expect(passages.filter(({ text }) => text === last?.text)).toHaveLength(found);
  });
});

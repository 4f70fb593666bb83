/** Terms that a source sets apart and explains, in every format. */
import { describe, expect, it } from 'vitest';
import { drawLines, makePdf, type Pdf } from './make-pdf.ts';
import { word } from './make-word.ts';
import { read } from './read.ts';

/** Its blocks but headings, the term in angle brackets. */
async function showTerms(content: Uint8Array | string, file: string): Promise<string[]> {
  const { blocks } = await read(content, file);
  return blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'title')
    .map(({ text, term }) => {
      if (!term) return text;
      return `${text.slice(0, term[0])}<${text.slice(...term)}>${text.slice(term[1])}`;
    });
}

function page(body: string): string {
  return `<!DOCTYPE html><html><body>${body}</body></html>`;
}

describe('a term in bold, in Markdown', () => {
  it.each([
    ['**Osmose:** de diffusie van water.', '<Osmose>: de diffusie van water.'],
    ['**Osmose**: de diffusie van water.', '<Osmose>: de diffusie van water.'],
    ['**Osmose** – de diffusie van water.', '<Osmose> – de diffusie van water.'],
    ['**Osmose** is de diffusie van water.', '<Osmose> is de diffusie van water.'],
    ['**Osmose.** Water gaat naar een cel.', '<Osmose>. Water gaat naar een cel.'],
    ['- **Osmose**\n  de diffusie van water', '<Osmose> de diffusie van water'],
    ['1. __Osmose__ = de diffusie van water', '<Osmose> = de diffusie van water'],
    ['> ***Osmose***: de diffusie van water', '<Osmose>: de diffusie van water'],
    ['**“Osmose”**: de diffusie van water', '“<Osmose>”: de diffusie van water'],
    ['<b>Osmose</b>: de diffusie van water', '<Osmose>: de diffusie van water'],
    ['**5G** is het vijfde net van zenders.', '<5G> is het vijfde net van zenders.'],
    ['**Let op:** neem een jas mee.', 'Let op: neem een jas mee.'],
    ['**Note**: bring a coat with you.', 'Note: bring a coat with you.'],
    ['**Soorten stamcellen:**', 'Soorten stamcellen:'],
    ['**De brug is open**', 'De brug is open'],
    ['**Osmo**tisch is een heel lang woord.', 'Osmotisch is een heel lang woord.'],
    ['Bij **osmose** diffundeert water.', 'Bij osmose diffundeert water.'],
    ['**12%** van de mensen doet het.', '12% van de mensen doet het.'],
    ['**14:30** begint de tweede les.', '14:30 begint de tweede les.'],
    ['**3 mei 2021**: de brug gaat open.', '3 mei 2021: de brug gaat open.'],
    ['**Figuur 3** laat de hele cel zien.', 'Figuur 3 laat de hele cel zien.'],
    [
      '**Wat is nu eigenlijk osmose?** Dat is diffusie van water.',
      'Wat is nu eigenlijk osmose? Dat is diffusie van water.',
    ],
    [
      '**De brug ging om acht uur open.** Daarna kwam er een boot.',
      'De brug ging om acht uur open. Daarna kwam er een boot.',
    ],
  ])('%s', async (text, shown) => {
    expect(await showTerms(text, 'a.md')).toEqual([shown]);
  });

  it('begins a block of its own where several lines of a paragraph begin with one', async () => {
    expect(
      await showTerms(
        '**Osmose**: de diffusie\nvan water\n**Turgor:** de druk op een wand\n**Plasma** = wat er in zit',
        'a.md',
      ),
    ).toEqual([
      '<Osmose>: de diffusie van water',
      '<Turgor>: de druk op een wand',
      '<Plasma> = wat er in zit',
    ]);
    expect(
      await showTerms(
        '- water gaat mee\n**Osmose**: de diffusie van water\n**Turgor**: de druk op een wand',
        'a.md',
      ),
    ).toEqual([
      'water gaat mee',
      '<Osmose>: de diffusie van water',
      '<Turgor>: de druk op een wand',
    ]);
    expect(await showTerms('**De brug** gaat om acht uur\n**niet** open.', 'a.md')).toEqual([
      '<De brug> gaat om acht uur niet open.',
    ]);
  });

  it.each([
    [
      'Osmose: de diffusie van water\nTurgor: de druk op een wand',
      ['<Osmose>: de diffusie van water', '<Turgor>: de druk op een wand'],
    ],
    [
      'Osmose: Diffusion von Wasser\nTurgor: Druck auf eine Wand\nPlasma: Inhalt der Zelle',
      [
        '<Osmose>: Diffusion von Wasser',
        '<Turgor>: Druck auf eine Wand',
        '<Plasma>: Inhalt der Zelle',
      ],
    ],
    [
      'Osmose – diffusie van water\nTurgor verschilt daarvan: zij drukt',
      ['Osmose – diffusie van water Turgor verschilt daarvan: zij drukt'],
    ],
    ['Zij zei: de brug is\nvandaag weer open', ['Zij zei: de brug is vandaag weer open']],
    ['Plaats: Rotel aan Zee\nSpreker: Els de Wit', ['Plaats: Rotel aan Zee Spreker: Els de Wit']],
  ])('or where each line has one before a colon: %s', async (text, shown) => {
    expect(await showTerms(text, 'a.md')).toEqual(shown);
  });

  it('stands where white space is folded', async () => {
    expect(await showTerms('**Osmotische\ndruk**:  de druk\nvan water', 'a.md')).toEqual([
      '<Osmotische druk>: de druk van water',
    ]);
  });
});

describe('a term in HTML', () => {
  it.each<[string, string[]]>([
    [
      '<dl><dt>pont<dt>veer<dd>boot<dd>vaartuig<dt>kade</dl>',
      ['<pont, veer>: boot', 'vaartuig', 'kade'],
    ],
    ['<dl><dt>pont<dd><p>Een boot.<p>Vaart.</dl>', ['<pont>:', 'Een boot.', 'Vaart.']],
    ['<dl><dt>pont<dd>een <b>boot</b> op een meer</dl>', ['<pont>: een boot op een meer']],
    ['<p><b>Osmose</b>: de diffusie van water', ['<Osmose>: de diffusie van water']],
    ['<ul><li> <strong>Osmose: </strong>water gaat</ul>', ['<Osmose>: water gaat']],
    ['<p>Een <dfn>pont</dfn> is een boot.', ['Een <pont> is een boot.']],
    ['<p><b>Let op</b>: neem een jas mee', ['Let op: neem een jas mee']],
    ['<p>Een <b>pont</b> is een boot.', ['Een pont is een boot.']],
    ['<figure><figcaption><b>De pont</b> vaart weer uit</figure>', ['De pont vaart weer uit']],
  ])('%s', async (body, shown) => {
    expect(await showTerms(page(body), 'a.html')).toEqual(shown);
  });
});

describe('a term in a table', () => {
  const ROWS = [
    ['Inflatie', 'de stijging van het algemene prijspeil'],
    ['Deflatie', 'de daling van het algemene prijspeil'],
  ] as const;

  it('is the first cell of two, without the head of its column', async () => {
    const table = ['| Begrip | Betekenis |', '|---|---|', ...ROWS.map((row) => row.join(' | '))];
    expect(await showTerms(table.join('\n'), 'a.md')).toEqual([
      'Begrip | Betekenis',
      ...ROWS.map(([name, text]) => `Begrip: <${name}> | Betekenis: ${text}`),
    ]);
  });

  it('has its other cells behind it, where its head says that it holds terms', async () => {
    const rows = ROWS.map(([name, text]) => `${name} | ${text} | 3`);
    const table = ['| Term | Uitleg | Les |', '|---|---|---|', ...rows];
    expect((await showTerms(table.join('\n'), 'a.md')).slice(1)).toEqual(
      ROWS.map(([name, text]) => `Term: <${name}> | Uitleg: ${text} | Les: 3`),
    );
  });

  it.each<[string, string, string[]]>([
    [
      'names before their texts',
      `<table>${ROWS.map(([name, text]) => `<tr><th>${name}<td>${text}`).join('')}</table>`,
      ROWS.map(([name, text]) => `<${name}>: ${text}`),
    ],
    [
      'no head',
      `<table>${ROWS.map(([name, text]) => `<tr><td>${name}<td>${text}`).join('')}</table>`,
      ROWS.map(([name, text]) => `<${name}> | ${text}`),
    ],
  ])('is found with %s', async (_, table, shown) => {
    expect(await showTerms(page(table), 'a.html')).toEqual(shown);
  });

  it.each([
    [
      'years',
      '| Jaar | Wat |\n|---|---|\n| 1945 | de oorlog is voorbij |\n| 1948 | de hulp komt |',
    ],
    ['short values', '| Land | Hoofdstad |\n|---|---|\n| Peru | Lima |\n| Chili | Santiago |'],
    [
      'three columns',
      '| Bedrijf | Oordeel | Punten |\n|---|---|---|\n| Zandbank | het is een goed bedrijf | 3 |\n| Duinmeer | het is nog veel beter | 4 |',
    ],
  ])('is none among %s', async (_, table) => {
    const { blocks } = await read(table, 'a.md');
    expect(blocks.filter(({ term }) => term)).toEqual([]);
  });
});

describe('a term by the form of a line', () => {
  it.each<[string, string[]]>([
    [
      'Osmose: de diffusie van water\nDiffusie: het mengen van stoffen',
      ['<Osmose>: de diffusie van water', '<Diffusie>: het mengen van stoffen'],
    ],
    [
      '1. Osmose – de diffusie van water\n2. Diffusie – het mengen van stoffen',
      ['1. <Osmose> – de diffusie van water', '2. <Diffusie> – het mengen van stoffen'],
    ],
    [
      '- BBP (bbp) = al wat een land maakt\n- BNP = al wat zijn burgers maken',
      ['<BBP (bbp)> = al wat een land maakt', '<BNP> = al wat zijn burgers maken'],
    ],
    [
      '- Gemiddelde: de som gedeeld door het aantal\n  - gevoelig voor uitschieters\n- Mediaan: de middelste van alle waarden',
      [
        '<Gemiddelde>: de som gedeeld door het aantal',
        'gevoelig voor uitschieters',
        '<Mediaan>: de middelste van alle waarden',
      ],
    ],
    // Not a heading, though text stands below it.
    [
      'Een cel heeft een wand van vezels.\n\nOsmose = de diffusie van water\n\nDe wand laat water door en zout niet.',
      [
        'Een cel heeft een wand van vezels.',
        'Osmose = de diffusie van water',
        'De wand laat water door en zout niet.',
      ],
    ],
    [
      'Osmose: de diffusie van water door een wand die al het zout tegenhoudt van\neen oplossing.\nDiffusie: het mengen van stoffen\nTurgor: de druk van water op de wand',
      [
        '<Osmose>: de diffusie van water door een wand die al het zout tegenhoudt van een oplossing.',
        '<Diffusie>: het mengen van stoffen',
        '<Turgor>: de druk van water op de wand',
      ],
    ],
    // One alone may be any sentence with a colon.
    ['Osmose: de diffusie van water', ['Osmose: de diffusie van water']],
    [
      'Let op: neem een jas mee\nTip: neem ook een paraplu mee',
      ['Let op: neem een jas mee', 'Tip: neem ook een paraplu mee'],
    ],
    [
      'De oorzaken zijn: regen en harde wind\nDe gevolgen zijn: schade en hoge kosten',
      ['De oorzaken zijn: regen en harde wind', 'De gevolgen zijn: schade en hoge kosten'],
    ],
    [
      '1945: de oorlog is dan voorbij\n1948: de hulp komt dan op gang',
      ['1945: de oorlog is dan voorbij', '1948: de hulp komt dan op gang'],
    ],
    [
      'De brug – van oud hout – is open\nDe pont – van nieuw staal – vaart uit',
      ['De brug – van oud hout – is open', 'De pont – van nieuw staal – vaart uit'],
    ],
  ])('%j', async (text, shown) => {
    expect(await showTerms(text, 'a.txt')).toEqual(shown);
  });
});

/** Some text of a Word file, with its properties. */
function makeRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

describe('a term in other formats', () => {
  it('is in bold in a Word file', async () => {
    const body = `<w:p>${makeRun('Osmose', '<w:b/>')}${makeRun(': de diffusie van water.')}</w:p>`;
    expect(await showTerms(word(body), 'a.docx')).toEqual(['<Osmose>: de diffusie van water.']);
  });

  it.each([
    ['', 'Osmose:', ' de diffusie van water door een wand', '<Osmose>: de diffusie'],
    ['•', 'Osmose', ': de diffusie van water door een wand', '<Osmose>: de diffusie'],
    ['1.', 'Osmose', ' – de diffusie van water door een wand', '1. <Osmose> – de diffusie'],
    ['', 'Osmose', ' gaat dus altijd door een wand van een cel', 'Osmose gaat dus altijd'],
  ])('is in letters of its own before a sign in a PDF: %s%s%s', async (mark, term, rest, shown) => {
    const bytes = await makePdf((pdf: Pdf) => {
      pdf.font('Helvetica');
      const text = 'De cel heeft een wand, en daardoor gaat van alles naar binnen en naar buiten.';
      drawLines(pdf, [text, text, text], { y: 80 });
      const x = mark === '' ? 72 : 100;
      if (mark !== '') drawLines(pdf, [mark], { y: 140 });
      pdf.font('Helvetica-Bold');
      drawLines(pdf, [term], { y: 140, x });
      const right = x + pdf.widthOfString(term);
      pdf.font('Helvetica');
      drawLines(pdf, [rest], { y: 140, x: right });
    });
    expect((await showTerms(bytes, 'a.pdf')).at(-1)?.slice(0, shown.length)).toBe(shown);
  });
});

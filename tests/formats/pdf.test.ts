import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLines, makePdf, type Pdf } from './make-pdf.ts';
import { read, reasonOf, show } from './read.ts';

async function blocksOf(
  draw: (pdf: Pdf) => void,
  options?: PDFKit.PDFDocumentOptions,
): Promise<string[]> {
  return show(await read(await makePdf(draw, options), 'a.pdf'));
}

const WRAPPED = [
  'De rivier treedt elk voorjaar buiten haar oevers, want in de bergen smelt',
  'dan de sneeuw en de bedding is er te smal voor al het water dat er komt.',
];
const SENTENCE = WRAPPED.join(' ');

function drawText(pdf: Pdf): void {
  drawLines(pdf, WRAPPED);
}

describe('the paragraphs of a PDF', () => {
  it('are lines together, and apart where a gap, an indent or a short line says so', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, [...WRAPPED, 'En dat is alles.', ...WRAPPED]);
      drawLines(pdf, WRAPPED, { y: 230 });
      drawLines(pdf, [WRAPPED[0] ?? ''], { x: 90, y: 258 });
      drawLines(pdf, [WRAPPED[1] ?? ''], { y: 272 });
    });
    expect(blocks).toEqual([
      `paragraph: ${SENTENCE} En dat is alles.`,
      `paragraph: ${SENTENCE}`,
      `paragraph: ${SENTENCE}`,
      `paragraph: ${SENTENCE}`,
    ]);
  });

  it('go on over a page, and are cited where they begin', async () => {
    const bytes = await makePdf((pdf) => {
      drawLines(pdf, [
        ...WRAPPED,
        'De dijkgraaf liet de hoogte van het water elk uur opmeten en hij schreef de',
      ]);
      pdf.addPage();
      drawLines(pdf, [
        'metingen op in een boek.',
        'Wie het wil zien, moet een afspraak maken met de beheerder van het boek.',
      ]);
    });
    const { passages } = await read(bytes, 'a.pdf');
    expect(passages.map(({ page, text }) => [page, text.slice(-40)])).toEqual([
      [1, 'uur opmeten en hij schreef de metingen op in een boek.'.slice(-40)],
      [2, 'moet een afspraak maken met de beheerder van het boek.'.slice(-40)],
    ]);
  });

  it.each([
    [
      'divided words are whole',
      ['De brug is niet in gebruik geno-', 'men.'],
      'geno-men',
      'De brug is niet in gebruik genomen.',
    ],
    [
      'names keep their hyphen',
      ['Wij voeren naar Noord-', 'Holland.'],
      '',
      'Wij voeren naar Noord-Holland.',
    ],
    [
      'a waiting hyphen waits',
      ['Het betreft de in-', 'en uitvoer van kaas.'],
      '',
      'Het betreft de in- en uitvoer van kaas.',
    ],
    [
      'a word that is written so elsewhere stays so',
      ['De e-mail kwam laat. Nog een e-', 'mail kwam nooit.'],
      '',
      'De e-mail kwam laat. Nog een e-mail kwam nooit.',
    ],
    [
      'ranges stay whole',
      ['Het duurde van 2017–', '2019 om precies te zijn.'],
      '',
      'Het duurde van 2017–2019 om precies te zijn.',
    ],
  ])('%s', async (_, lines, __, text) => {
    expect(await blocksOf((pdf) => drawLines(pdf, lines))).toEqual([`paragraph: ${text}`]);
  });

  it('have raised figures raised', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, [SENTENCE.slice(0, 60)], { y: 100 });
      pdf.fontSize(11).text('Het meer is 10', 72, 150, { lineBreak: false });
      const x = 72 + pdf.widthOfString('Het meer is 10');
      pdf.fontSize(7).text('6', x, 148, { lineBreak: false });
    });
    expect(blocks.at(-1)).toBe('paragraph: Het meer is 10⁶');
  });

  it('have the fractions that are drawn above and below a line', async () => {
    const blocks = await blocksOf((pdf) => {
      const at = (text: string, x: number, y: number, size: number): void =>
        drawLines(pdf, [text], { x, y, size });
      at('De kans op elk daarvan is', 72, 120, 10);
      const end = 72 + pdf.widthOfString('De kans op elk daarvan is ');
      at('1', end, 116, 7);
      at('n', end, 124.5, 7);
      at('P =', 72, 150, 10);
      at('a+b', 92, 146, 7);
      at('2', 96.1, 154.5, 7);
    });
    expect(blocks).toEqual(['paragraph: De kans op elk daarvan is 1/n', 'paragraph: P = (a+b)/2']);
  });

  it('have no fraction of what is raised and lowered beside a letter', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, ['De som is x'], { x: 72, size: 10 });
      const end = 72 + pdf.widthOfString('De som is x');
      drawLines(pdf, ['2'], { x: end + 0.3, y: 116, size: 7 });
      drawLines(pdf, ['i'], { x: end + 1.3, y: 125, size: 7 });
    });
    expect(blocks.join(' ')).not.toContain('/');
  });

  it('have no text that stands on its side', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, WRAPPED);
      pdf.rotate(-90, { origin: [40, 400] }).text('arXiv 1234', 40, 400, { lineBreak: false });
    });
    expect(blocks).toEqual([`paragraph: ${SENTENCE}`]);
  });
});

describe('the notes of a PDF', () => {
  it('stand behind their paragraph, also where it goes on over the page; their marks are gone', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, [...WRAPPED, 'In dat jaar steeg het water 49%'], { y: 640 });
      const x = 72 + pdf.widthOfString('In dat jaar steeg het water 49%');
      drawLines(pdf, ['1'], { x, y: 666, size: 6 });
      drawLines(pdf, ['en de dijkgraaf'], { x: x + 8, y: 668 });
      pdf.page.margins.bottom = 0;
      drawLines(pdf, ['1 Gemeten bij de sluis.'], { y: 740, size: 8 });
      pdf.addPage();
      drawLines(pdf, ['schreef het op.', SENTENCE.slice(0, 70)]);
    });
    expect(blocks.slice(0, 2)).toEqual([
      `paragraph: ${SENTENCE} In dat jaar steeg het water 49% en de dijkgraaf schreef het op.`,
      'paragraph: Gemeten bij de sluis.',
    ]);
  });
});

describe('headings, lists and tables of a PDF', () => {
  it('are told by their letters and their place', async () => {
    const blocks = await blocksOf((pdf) => {
      pdf.font('Helvetica');
      drawLines(pdf, ['Het meer en de', 'pont daarop'], { y: 60, size: 22, leading: 26 });
      drawLines(pdf, ['De klok'], { y: 130, size: 15 });
      drawLines(pdf, WRAPPED, { y: 160 });
      pdf.font('Helvetica-Bold');
      drawLines(pdf, ['Een klein kopje'], { y: 200 });
      pdf.font('Helvetica');
      drawLines(pdf, WRAPPED, { y: 214 });
      drawLines(
        pdf,
        [
          '• eerste punt dat langer is dan er op de regel past en dat dus doorloopt op',
          '• tweede punt',
        ],
        { y: 260, leading: 28 },
      );
      drawLines(pdf, ['de regel die daarop volgt'], { x: 80, y: 274 });
    });
    expect(blocks).toEqual([
      'title: Het meer en de pont daarop',
      'heading: De klok',
      `paragraph: ${SENTENCE}`,
      'heading: Een klein kopje',
      `paragraph: ${SENTENCE}`,
      'list-item: eerste punt dat langer is dan er op de regel past en dat dus doorloopt op de regel die daarop volgt',
      'list-item: tweede punt',
    ]);
  });

  it('are rows with their header cells, a cell of two lines included', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, WRAPPED, { y: 60 });
      for (const [x, cells] of [
        [72, ['Jaar', '2017', '2018', '', '2019']],
        [172, ['Reizigers', '38.100', '41.250', '', '40.020']],
        [
          300,
          ['Opmerking', 'natte zomer', 'een lange zomer met', 'veel dagjesmensen', 'motor stuk'],
        ],
      ] as const) {
        for (const [row, cell] of cells.entries()) {
          const y = [120, 145, 170, 183, 208][row] ?? 0;
          if (cell !== '') pdf.fontSize(11).text(cell, x, y, { lineBreak: false });
        }
      }
      drawLines(pdf, WRAPPED, { y: 250 });
    });
    expect(blocks).toEqual([
      `paragraph: ${SENTENCE}`,
      'table-head: Jaar | Reizigers | Opmerking',
      'table-row: Jaar: 2017 | Reizigers: 38.100 | Opmerking: natte zomer',
      'table-row: Jaar: 2018 | Reizigers: 41.250 | Opmerking: een lange zomer met veel dagjesmensen',
      'table-row: Jaar: 2019 | Reizigers: 40.020 | Opmerking: motor stuk',
      `paragraph: ${SENTENCE}`,
    ]);
  });
});

describe('what stands on every page of a PDF', () => {
  it('is left out: heads, feet and page numbers, not the text between', async () => {
    const blocks = await blocksOf((pdf) => {
      for (let page = 1; page <= 4; page++) {
        if (page > 1) pdf.addPage();
        drawLines(pdf, [page % 2 ? 'Handboek van de veerman' : `${page}   De klok`], { y: 40 });
        drawLines(pdf, [`Alinea ${page} zegt wat zij te zeggen heeft.`], { y: 120 });
        pdf.page.margins.bottom = 0;
        drawLines(pdf, [`- ${page} -`], { x: 300, y: 760 });
      }
    });
    expect(blocks).toEqual(
      [1, 2, 3, 4].map((page) => `paragraph: Alinea ${page} zegt wat zij te zeggen heeft.`),
    );
  });

  it('is left out where its words change by the chapter, by the number of the page', async () => {
    const blocks = await blocksOf((pdf) => {
      for (const [page, chapter] of ['De klok', 'Het ijs', 'De pont', 'Het meer'].entries()) {
        if (page > 0) pdf.addPage();
        drawLines(pdf, [`Hoofdstuk ${chapter}   ${page + 7}`], { y: 40 });
        drawLines(pdf, [`Hier staat in 2017 het een en ander over ${chapter}.`], { y: 120 });
      }
    });
    expect(blocks.filter((block) => block.includes('Hoofdstuk'))).toEqual([]);
    expect(blocks).toHaveLength(4);
  });

  it('is kept on a single page, but for its number', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, ['Handboek van de veerman'], { y: 40 });
      drawLines(pdf, WRAPPED);
      pdf.page.margins.bottom = 0;
      drawLines(pdf, ['1'], { y: 760 });
    });
    expect(blocks).toEqual(['paragraph: Handboek van de veerman', `paragraph: ${SENTENCE}`]);
  });
});

describe('a line of a PDF', () => {
  it('goes on with the one above it, though most of it is code in smaller letters', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, ['Wie meer wil weten van hoe de pont haar weg vindt over het meer vraagt']);
      const onLine = { lineBreak: false, baseline: 'alphabetic' } as const;
      pdf.text('Pontveer, of ', 72, 142, onLine);
      pdf.font('Courier').fontSize(9);
      pdf.text('{map}/pont/veer/kade/meer/water/', 137, 142, onLine);
    });
    expect(blocks).toEqual([
      expect.stringMatching(/^paragraph: Wie .* vraagt Pontveer, of \{map\}\S+$/u),
    ]);
  });

  it('is no row of cells where it is spaced to fill its column', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, ['De pontveerdienstregeling en de']);
      const [first, second] = ['oeverbewonersvereniging', 'verenigingsgebouwen'];
      const right = 72 + pdf.widthOfString('De pontveerdienstregeling en de');
      for (const [place, word] of [first, second].entries()) {
        const y = 134 + 14 * place;
        pdf.text(word, 72, y, { lineBreak: false });
        pdf.text('van', right - pdf.widthOfString('van'), y, { lineBreak: false });
      }
      pdf.text('de', 72, 162, { lineBreak: false });
      pdf.text('stad', right - pdf.widthOfString('stad'), 162, { lineBreak: false });
      drawLines(pdf, ['en het dorp.'], { y: 176 });
    });
    expect(blocks).toEqual([
      'paragraph: De pontveerdienstregeling en de oeverbewonersvereniging van verenigingsgebouwen van de stad en het dorp.',
    ]);
  });

  it('is no heading because most of the file is code in smaller letters', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, WRAPPED, { y: 80 });
      pdf.font('Courier');
      drawLines(
        pdf,
        Array.from({ length: 6 }, (_, line) => `const veer${line} = pont.vaart(${line});`),
        { y: 140, size: 9, leading: 11 },
      );
    });
    expect(blocks[0]).toBe(`paragraph: ${SENTENCE}`);
  });

  it('that points to a page over a row of dots is no text and no heading', async () => {
    const source = await read(
      await makePdf((pdf) => {
        drawLines(pdf, ['De pont . . . . . . . . . . . 1'], { size: 16 });
        drawLines(pdf, ['1.1 Het veer ...... 2', '1.2 De kade . . . . . . ii'], { y: 150 });
        drawLines(pdf, WRAPPED, { y: 240 });
      }),
      'a.pdf',
    );
    expect(source.blocks.map(({ kind }) => kind)).toEqual([
      'read-more',
      'read-more',
      'read-more',
      'paragraph',
    ]);
    expect(source.passages.map(({ text }) => text)).toEqual([SENTENCE]);
  });

  it('is no text either where it ends a page', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, WRAPPED);
      drawLines(pdf, ['1.2 De kade . . . . . . . . . . . . 2'], { y: 300 });
      pdf.addPage();
      drawLines(pdf, WRAPPED);
    });
    expect(blocks.at(-1)).toBe(`paragraph: ${SENTENCE}`);
  });

  it('is none where it is but a bullet', async () => {
    const blocks = await blocksOf((pdf) => drawLines(pdf, ['• een pont', '•', '• een veer']));
    expect(blocks).toEqual(['list-item: een pont', 'list-item: een veer']);
  });
});

describe('a PDF that says what its parts are', () => {
  type Part = readonly [role: string, ...lines: string[]];

  function blocksOfParts(parts: readonly Part[]): Promise<string[]> {
    return blocksOf(
      (pdf) => {
        let y = 100;
        for (const [role, ...lines] of parts) {
          const draw = () => {
            drawLines(pdf, lines, { y });
            y += 14 * lines.length;
          };
          const body = pdf.struct(role === 'LI' ? 'LBody' : 'Span', {}, draw);
          pdf.addStructure(pdf.struct(role, {}, body));
        }
      },
      { tagged: true, lang: 'nl' },
    );
  }

  it('is read so: items without a mark, headings in the letters of the text', async () => {
    const blocks = await blocksOfParts([
      ['H1', 'De pont'],
      ['P', ...WRAPPED],
      ['H2', 'wat er meegaat'],
      ['LI', 'fietsen, ook die met een kar'],
      ['LI', 'kinderen onder de acht jaar die met hun ouders zijn, en wie hen'],
      ['LI', 'honden'],
    ]);
    expect(blocks).toEqual([
      'title: De pont',
      `paragraph: ${SENTENCE}`,
      'heading: wat er meegaat',
      'list-item: fietsen, ook die met een kar',
      'list-item: kinderen onder de acht jaar die met hun ouders zijn, en wie hen',
      'list-item: honden',
    ]);
  });

  it('has no other headings', async () => {
    const blocks = await blocksOf(
      (pdf) => {
        drawLines(pdf, [...WRAPPED, ...WRAPPED, ...WRAPPED], { y: 200 });
        const parts = [
          ['H1', 'De pont', 100],
          ['P', 'Een uitgelicht citaat', 140],
        ] as const;
        for (const [role, line, y] of parts) {
          const draw = () => drawLines(pdf, [line], { y, size: 18 });
          pdf.addStructure(pdf.struct(role, {}, draw));
        }
      },
      { tagged: true },
    );
    expect(blocks.slice(0, 2)).toEqual(['title: De pont', 'paragraph: Een uitgelicht citaat']);
  });

  it('is not believed where it ends a paragraph in the middle of a sentence', async () => {
    const [first = '', second = ''] = WRAPPED;
    expect(
      await blocksOfParts([
        ['P', first],
        ['P', second],
      ]),
    ).toEqual([`paragraph: ${SENTENCE}`]);
  });
});

/** A list of names in XMP. */
function listNames(tag: string, kind: string, names: readonly string[]): string {
  const items = names.map((name) => `<rdf:li>${name}</rdf:li>`).join('');
  return `<dc:${tag}><rdf:${kind}>${items}</rdf:${kind}></dc:${tag}>`;
}

describe('what a PDF says of itself', () => {
  it.each([
    [
      { Title: 'De pont', Author: 'Jan de Vries' },
      { title: 'De pont', author: 'Jan de Vries' },
    ],
    [
      { Title: 'Microsoft Word - pont.doc', Author: 'gebruiker' },
      { title: null, author: null },
    ],
    [{ Title: 'untitled' }, { title: null }],
    [{ Title: 'De \u202epont\u0000' }, { title: 'De pont' }],
    [{ Author: 'Jan de Vries, ' }, { author: 'Jan de Vries' }],
    // The day of an export says nothing of the text.
    [{ CreationDate: new Date('2021-07-05T12:00:00Z') }, { date: null }],
  ])('%j', async (info, metadata) => {
    expect(await read(await makePdf(drawText, { info }), 'a.pdf')).toMatchObject(metadata);
  });

  it('has several authors and a publisher in XMP', async () => {
    const packet = [
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">',
      listNames('creator', 'Seq', ['Jan de Vries', 'Piet Jansen']),
      listNames('publisher', 'Bag', ['Havenkrant']),
      '</rdf:Description></rdf:RDF></x:xmpmeta>',
    ].join('');
    const bytes = await makePdf((pdf) => {
      drawText(pdf);
      const stream = pdf.ref({ Type: 'Metadata', Subtype: 'XML' });
      stream.compress = false;
      stream.end(Buffer.from(packet));
      // Its types do not have what the document begins with.
      const root: { data: Record<string, unknown> } = Reflect.get(pdf, '_root');
      root.data['Metadata'] = stream;
    });
    expect(await read(bytes, 'a.pdf')).toMatchObject({
      author: 'Jan de Vries, Piet Jansen',
      authors: [
        { name: 'Jan de Vries', kind: null },
        { name: 'Piet Jansen', kind: null },
      ],
      publisher: 'Havenkrant',
    });
  });

  it('has the date in the name of the file', async () => {
    expect((await read(await makePdf(drawText), '2019-03 pont.pdf')).date).toBe('2019-03');
  });

  it.each([
    ['Chromium', 'nl'],
    ['Writer', 'en'],
  ])('states the language, but not that of a browser: %s', async (creator, language) => {
    const options = { lang: 'en', info: { Creator: creator } };
    expect(await read(await makePdf(drawText, options), 'a.pdf')).toMatchObject({ language });
  });
});

describe('a PDF that cannot be read', () => {
  it('says that it is a scan', async () => {
    const bytes = await makePdf((pdf) => pdf.rect(50, 50, 300, 300).fill('#888'));
    expect(await reasonOf(bytes, 'a.pdf')).toBe('scanned');
  });

  it('says that some of its pages may be', async () => {
    const bytes = await makePdf((pdf) => {
      drawLines(pdf, WRAPPED);
      pdf.addPage();
    });
    expect((await read(bytes, 'a.pdf')).warnings).toEqual([
      '1 of 2 pages hold no text; they may be scans',
    ]);
  });

  it('says that it is locked', async () => {
    const bytes = await makePdf((pdf) => drawLines(pdf, WRAPPED), { userPassword: 'geheim' });
    expect(await reasonOf(bytes, 'a.pdf')).toBe('password');
  });

  it('says that it has too many pages', async () => {
    const bytes = await makePdf((pdf) => {
      for (let page = 0; page < 5_001; page++) pdf.addPage();
    });
    expect(await reasonOf(bytes, 'a.pdf')).toBe('too-many-pages');
  });

  it.each([
    ['no PDF', 'Een zin.'],
    ['cut off', '%PDF-1.7\n1 0 obj\n<<'],
  ])('says that it is damaged: %s', async (_, text) => {
    expect(await reasonOf(text, 'a.pdf')).toBe('damaged');
  });
});

/** The smallest of PDFs, with a script that is to run when it is opened. */
const WITH_SCRIPT = `%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R /OpenAction <</S /JavaScript /JS (globalThis.wasRun = true;)>>>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>> /AA <</O <</S /JavaScript /JS (globalThis.wasRun = true;)>>>>>> endobj
4 0 obj <</Length 60>> stream
BT /F 12 Tf 72 700 Td (De pont vaart weer over het meer.) Tj ET
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R>>
`;

describe('reading a PDF', () => {
  it('runs no script in it', async () => {
    expect(show(await read(WITH_SCRIPT, 'a.pdf'))).toEqual([
      'paragraph: De pont vaart weer over het meer.',
    ]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it('loses no word of it, on whatever page or line', async () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/u);
    const paragraph = fc.array(word, { minLength: 3, maxLength: 60 }).map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 25 }), async (paragraphs) => {
        const bytes = await makePdf((pdf) => {
          for (const each of paragraphs) pdf.fontSize(11).text(each, { paragraphGap: 8 });
        });
        const { blocks } = await read(bytes, 'a.pdf');
        const found = blocks.map(({ text }) => text).join(' ');
        expect(found.split(' ')).toEqual(paragraphs.join(' ').split(' '));
      }),
      { numRuns: 25 },
    );
  });
});

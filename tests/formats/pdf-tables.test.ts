import { describe, expect, it } from 'vitest';
import { makePdf, type Pdf } from './make-pdf.ts';
import { blocksOfBody, read, show } from './read.ts';

type Row = readonly string[];

/** Rows of cells; one between stars is bold. */
function drawRows(pdf: Pdf, rows: readonly Row[], xs: readonly number[], gap = 18) {
  for (const [place, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      pdf.font(cell.startsWith('*') ? 'Helvetica-Bold' : 'Helvetica').fontSize(11);
      const text = cell.replaceAll('*', '');
      if (text !== '') {
        pdf.text(text, xs[column] ?? 72, 120 + gap * place, { lineBreak: false });
      }
    }
  }
}

async function rowsOf(rows: readonly Row[], xs: readonly number[], gap?: number) {
  return show(await read(await makePdf((pdf) => drawRows(pdf, rows, xs, gap)), 'a.pdf'));
}

describe('names with their values, without a head', () => {
  it.each<[string, Row[], string[]]>([
    [
      'of all sorts',
      [
        ['Soort', 'Korenmolen'],
        ['Bouwjaar', '1742'],
        ['Hoogte', '14 m'],
      ],
      ['Soort | Korenmolen', 'Bouwjaar | 1742', 'Hoogte | 14 m'],
    ],
    [
      'with names in bold',
      [
        ['*Kind of mill*', 'smock'],
        ['*Built*', 'in or before 1742'],
        ['*Height:*', '14 m'],
      ],
      ['Kind of mill: smock', 'Built: in or before 1742', 'Height: 14 m'],
    ],
  ])('%s', async (_, rows, told) => {
    expect(await rowsOf(rows, [72, 250])).toEqual(told.map((row) => `table-row: ${row}`));
  });

  it('end before the number and the name of the next section', async () => {
    const rows = [
      ['Soort', 'Korenmolen'],
      ['Bouwjaar', '1742'],
      ['Hoogte', '14 m'],
      [],
      ['2.1', 'De wieken'],
    ];
    const blocks = await rowsOf(rows, [72, 250]);
    expect(blocks.slice(-2)).toEqual(['table-row: Hoogte | 14 m', 'paragraph: 2.1 De wieken']);
  });

  it('of a page too', async () => {
    const rows = [
      ['Soort', 'Korenmolen'],
      ['Bouwjaar', '1742'],
      ['Zolders', '4'],
    ];
    const body = rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('');
    expect(await blocksOfBody(`<table>${body}</table>`)).toEqual(
      rows.map((row) => `table-row: ${row.join(' | ')}`),
    );
  });

  it('but a head above numbers of one sort is one', async () => {
    const rows = [
      ['Land', 'Molens'],
      ['Peru', '12'],
      ['Chile', '1.042'],
    ];
    expect(await rowsOf(rows, [72, 250])).toEqual([
      'table-head: Land | Molens',
      'table-row: Land: Peru | Molens: 12',
      'table-row: Land: Chile | Molens: 1.042',
    ]);
  });
});

describe('a cell over more rows', () => {
  it.each<[string, Row[], string[]]>([
    [
      'leaves its rows apart',
      [
        ['*Groep*', '*Naam*', '*Cijfer*'],
        ['A', 'Jan', '7'],
        ['', 'Piet', '6'],
        ['B', 'Kees', '8'],
      ],
      [
        'Groep: A | Naam: Jan | Cijfer: 7',
        'Naam: Piet | Cijfer: 6',
        'Groep: B | Naam: Kees | Cijfer: 8',
      ],
    ],
    [
      'is not what a row of two lines looks like',
      [
        ['*Port*', '*Ferry*', '*Notes*'],
        ['Lake', 'every hour but', 'not in winter,'],
        ['', 'never at night', 'nor in storms'],
        ['Quay', 'twice a day', 'all year'],
      ],
      [
        'Port: Lake | Ferry: every hour but never at night | Notes: not in winter, nor in storms',
        'Port: Quay | Ferry: twice a day | Notes: all year',
      ],
    ],
  ])('%s', async (_, rows, told) => {
    const blocks = await rowsOf(rows, [72, 200, 330], 14);
    expect(blocks.slice(1)).toEqual(told.map((row) => `table-row: ${row}`));
  });
});

it('a bullet inside of a cell is no cell', async () => {
  const rows: Row[] = [
    ['*Place*', '*Sort*', '*What may be done*'],
    ['Lake', 'open', 'Two things:'],
    ['', '', '•   swimming'],
    ['', '', '•   rowing'],
    ['Quay', 'shut', 'Nothing.'],
  ];
  const blocks = await rowsOf(rows, [72, 200, 330], 14);
  expect(blocks.slice(1)).toEqual([
    'table-row: Place: Lake | Sort: open | What may be done: Two things: • swimming • rowing',
    'table-row: Place: Quay | Sort: shut | What may be done: Nothing.',
  ]);
});

describe('a table of texts over several lines', () => {
  it('keeps each text in its cell, also behind the last row', async () => {
    const rows = [
      ['Molen', 'Maalt', 'Staat stil'],
      ['', 'bij harde wind', 'bij ijs'],
      ['', 'en in de winter', 'en in de oogst'],
      ['Zagerij', 'Zaagt planken', 'bij storm'],
      ['', 'voor schepen', 'en op zondag'],
      ['', 'en huizen'],
    ];
    expect(await rowsOf(rows, [72, 200, 340], 14)).toEqual([
      'table-row: Molen | Maalt bij harde wind en in de winter | Staat stil bij ijs en in de oogst',
      'table-row: Zagerij | Zaagt planken voor schepen en huizen | bij storm en op zondag',
    ]);
  });

  it('does not take in the text below it', async () => {
    const rows = [
      ['Molen', 'maalt', 'graan'],
      ['Zagerij', 'zaagt', 'hout'],
      ['Smederij', 'smeedt', 'ijzer'],
      ['Tot zover.'],
    ];
    expect((await rowsOf(rows, [72, 200, 340], 14)).at(-1)).toBe('paragraph: Tot zover.');
  });

  it('has a head of words so near to each other that they look like one cell', async () => {
    const rows = [
      ['Soort', 'zolderhoogte', 'molenbreedte', 'diepte'],
      ['Molen', '24,5', '12,5', '31,0'],
      ['Zagerij', '11,5', '14,0', '18,5'],
      ['Smederij', '31,0', '24,5', '11,0'],
    ];
    expect(await rowsOf(rows, [72, 200, 270, 342])).toEqual([
      'table-head: Soort | zolderhoogte | molenbreedte | diepte',
      'table-row: Soort: Molen | zolderhoogte: 24,5 | molenbreedte: 12,5 | diepte: 31,0',
      'table-row: Soort: Zagerij | zolderhoogte: 11,5 | molenbreedte: 14,0 | diepte: 18,5',
      'table-row: Soort: Smederij | zolderhoogte: 31,0 | molenbreedte: 24,5 | diepte: 11,0',
    ]);
  });
});

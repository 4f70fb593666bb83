import { describe, expect, it } from 'vitest';
import { drawLines, makePdf, type Pdf } from './make-pdf.ts';
import { read, show } from './read.ts';

async function blocksOf(draw: (pdf: Pdf) => void): Promise<string[]> {
  return show(await read(await makePdf(draw), 'a.pdf'));
}

const WIDE = [
  'De rivier treedt elk voorjaar buiten haar oevers, want in de bergen smelt dan de sneeuw en is de bedding',
  'er te smal voor al het water dat er komt, zodat het land eromheen onder water staat en de weg naar het',
  'dorp niet te gebruiken is.',
];
const LEFT = [
  'De molen aan de dijk maalt het water',
  'uit de polder, en dat doet hij sinds',
  'het jaar 1742 zonder ophouden.',
];
const RIGHT = [
  'The mill on the dike lifts the water',
  'from the polder and has done so from',
  'the year 1742 without a rest.',
];
const COLUMN = 320;

const joined = (lines: readonly string[]) => `paragraph: ${lines.join(' ')}`;

describe('two columns of a few lines are read one after the other', () => {
  it.each([
    ['of two lines', 2, 2],
    ['of three lines', 3, 3],
    ['of which the right one is shorter', 3, 2],
    ['of which the left one is shorter', 2, 3],
  ])('%s', async (_, left, right) => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, LEFT.slice(0, left));
      drawLines(pdf, RIGHT.slice(0, right), { x: COLUMN });
    });
    const [first, second] = [LEFT.slice(0, left).join(' '), RIGHT.slice(0, right).join(' ')];
    expect(blocks.join(' ').replaceAll('paragraph: ', '')).toBe(`${first} ${second}`);
  });

  it('also below a paragraph over the whole width, and above one', async () => {
    const blocks = await blocksOf((pdf) => {
      for (let part = 0; part < 3; part++) drawLines(pdf, WIDE, { y: 80 + part * 56 });
      drawLines(pdf, LEFT, { y: 260 });
      drawLines(pdf, RIGHT, { y: 260, x: COLUMN });
      drawLines(pdf, WIDE, { y: 330 });
    });
    expect(blocks).toEqual([
      joined(WIDE),
      joined(WIDE),
      joined(WIDE),
      joined(LEFT),
      joined(RIGHT),
      joined(WIDE),
    ]);
  });

  it('also right below a paragraph, whose last line is short', async () => {
    const blocks = await blocksOf((pdf) => {
      for (let part = 0; part < 3; part++) drawLines(pdf, WIDE, { y: 80 + part * 56 });
      drawLines(pdf, LEFT, { y: 240 });
      drawLines(pdf, RIGHT, { y: 240, x: COLUMN });
    });
    expect(blocks.slice(-3)).toEqual([joined(WIDE), joined(LEFT), joined(RIGHT)]);
  });

  it('of one line, where another page of the file has the same columns', async () => {
    const blocks = await blocksOf((pdf) => {
      const long = [...LEFT, ...LEFT];
      drawLines(pdf, long);
      drawLines(pdf, [...RIGHT, ...RIGHT], { x: COLUMN });
      pdf.addPage();
      drawLines(pdf, ['In 1950 kwam er een gemaal bij.']);
      drawLines(pdf, ['It has pumped for years.'], { x: COLUMN });
    });
    expect(blocks.slice(-2)).toEqual([
      'paragraph: In 1950 kwam er een gemaal bij.',
      'paragraph: It has pumped for years.',
    ]);
  });
});

describe('cells beside each other are no columns', () => {
  const PAIRS = [
    ['Naam van de molen', 'De Vrouw Venner'],
    ['Bouwjaar', '1742'],
    ['Hoogte van de kap', '14 meter'],
    ['Name of the miller', 'Jan de Boer'],
  ] as const;

  it('names with their values, without a head', async () => {
    const blocks = await blocksOf((pdf) => {
      drawLines(pdf, WIDE, { y: 80 });
      for (const [place, [name, value]] of PAIRS.entries()) {
        drawLines(pdf, [name], { y: 160 + 18 * place });
        drawLines(pdf, [value], { y: 160 + 18 * place, x: COLUMN });
      }
    });
    expect(blocks.slice(1)).toEqual(PAIRS.map(([name, value]) => `table-row: ${name} | ${value}`));
  });

  it('the same drawn column by column', async () => {
    const blocks = await blocksOf((pdf) => {
      for (const column of [0, 1] as const) {
        for (const [place, pair] of PAIRS.entries()) {
          drawLines(pdf, [pair[column]], { y: 160 + 18 * place, x: column ? COLUMN : 72 });
        }
      }
    });
    expect(blocks).toEqual(PAIRS.map(([name, value]) => `table-row: ${name} | ${value}`));
  });
});

/** Pieces beside each other, each as large and as high as it says. */
function drawPieces(
  pdf: Pdf,
  pieces: readonly (readonly [text: string, size: number, up: number])[],
) {
  let x = 72;
  for (const [text, size, up] of pieces) {
    pdf.fontSize(size).text(text, x, 120 - up, { lineBreak: false, baseline: 'alphabetic' });
    x += pdf.widthOfString(text);
  }
}

describe('fractions', () => {
  it.each([
    ['De as is', '3', '8', 'mm dik.', '/', 'De as is 3/8 mm dik.'],
    ['The axle is 5', '1', '2', 'inch thick.', '/', 'The axle is 5 1/2 inch thick.'],
    ['Neem 12', '3', '4', 'liter.', '/', 'Neem 12 3/4 liter.'],
  ])('%s %s/%s', async (before, over, under, after, line, text) => {
    const blocks = await blocksOf((pdf) => {
      const gap = /\d$/u.test(before) ? '' : ' ';
      drawPieces(pdf, [
        [before + gap, 11, 0],
        [over, 7, 4],
        [line, 11, 0],
        [under, 7, 0],
        [` ${after}`, 11, 0],
      ]);
    });
    expect(blocks).toEqual([`paragraph: ${text}`]);
  });
});

describe('letters that are raised or lowered', () => {
  it.each<[string, (readonly [text: string, size: number, up: number])[]]>([
    [
      'Dan is c^d groot.',
      [
        ['Dan is c', 11, 0],
        ['d', 7, 4],
        [' groot.', 11, 0],
      ],
    ],
    [
      'Here x_n grows.',
      [
        ['Here x', 11, 0],
        ['n', 7, -3],
        [' grows.', 11, 0],
      ],
    ],
    [
      'Dus 5⁻¹ is klein.',
      [
        ['Dus 5', 11, 0],
        ['-', 7, 4],
        ['1', 7, 4],
        [' is klein.', 11, 0],
      ],
    ],
    [
      'De 10e druk.',
      [
        ['De 10', 11, 0],
        ['e', 7, 4],
        [' druk.', 11, 0],
      ],
    ],
    [
      'The 2nd of CO2.',
      [
        ['The 2', 11, 0],
        ['nd', 7, 4],
        [' of CO', 11, 0],
        ['2', 7, -3],
        ['.', 11, 0],
      ],
    ],
  ])('%s', async (text, pieces) => {
    expect(await blocksOf((pdf) => drawPieces(pdf, pieces))).toEqual([`paragraph: ${text}`]);
  });
});

function drawColumns(pdf: Pdf, y: number): void {
  for (let part = 0; part < 3; part++) drawLines(pdf, LEFT, { y: y + part * 42 });
  for (let part = 0; part < 3; part++) drawLines(pdf, RIGHT, { y: y + part * 42, x: COLUMN });
}

describe('a table over both columns', () => {
  const ROWS = [
    ['Molen', 'Hoogte', 'Jaar', 'Wieken'],
    ['De Adelaar', '24 m', '1742', '4'],
    ['De Zwaan', '31 m', '1811', '4'],
    ['De Hoop', '19 m', '1690', '6'],
  ];
  const STARTS = [72, 200, 340, 440];
  const drawTable = (pdf: Pdf, y: number): void => {
    for (const [row, cells] of ROWS.entries()) {
      for (const [cell, text] of cells.entries()) {
        drawLines(pdf, [text], { x: STARTS[cell] ?? 0, y: y + row * 14 });
      }
    }
  };

  it('keeps its rows whole', async () => {
    const blocks = await blocksOf((pdf) => {
      drawTable(pdf, 100);
      drawColumns(pdf, 200);
    });
    expect(blocks.slice(0, 4)).toEqual([
      'table-head: Molen | Hoogte | Jaar | Wieken',
      'table-row: Molen: De Adelaar | Hoogte: 24 m | Jaar: 1742 | Wieken: 4',
      'table-row: Molen: De Zwaan | Hoogte: 31 m | Jaar: 1811 | Wieken: 4',
      'table-row: Molen: De Hoop | Hoogte: 19 m | Jaar: 1690 | Wieken: 6',
    ]);
    expect(blocks.slice(4).join(' ')).toMatch(/^paragraph: De molen.*paragraph: The mill/u);
  });

  it('is none where each column has lines with numbers of its own', async () => {
    const blocks = await blocksOf((pdf) => {
      drawColumns(pdf, 100);
      for (const x of [72, COLUMN]) {
        drawLines(pdf, ['1', '2', '3', '4'], { x, y: 260 });
        drawLines(pdf, ['maal af', 'maal op', 'sta stil', 'klaar'], { x: x + 30, y: 260 });
      }
    });
    expect(blocks.join(' ')).not.toMatch(/1 maal af \| 1|maal af 1/u);
  });
});

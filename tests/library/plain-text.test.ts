import { describe, expect, it } from 'vitest';
import { blocksOf, readText } from './read-text.ts';

/** Hard-wrapped at sixty characters, as an editor does. */
const WRAPPED = [
  'De rivier treedt elk voorjaar buiten haar oevers, want in de',
  'bergen smelt dan de sneeuw en de bedding is er te smal voor',
  'het water.',
];
/** Lines that end where the next word did not fit, and begin with a name. */
const PROPER = [
  'Over het meer vaart sinds jaar en dag de oude pont van de familie',
  'Veerman, die haar kocht toen er nog een klok hing op de kade bij',
  'Oosterwijk.',
];

describe('the numbers of a plain text', () => {
  const below = WRAPPED.join('\n');

  it('belong to headings where text stands below them', () => {
    expect(blocksOf(`Titel hier\n\n1. De rivier\n${below}\n\n2. Het dal\n\n${below}`)).toEqual([
      'title: Titel hier',
      'heading: 1. De rivier',
      `paragraph: ${WRAPPED.join(' ')}`,
      'heading: 2. Het dal',
      `paragraph: ${WRAPPED.join(' ')}`,
    ]);
  });

  it('belong to items where the next item stands below them', () => {
    const blocks = blocksOf(`${below}\n\n1. De rivier\n\n2. Het dal\n\n3. De zee\n\n${below}`);
    expect(blocks.filter((block) => block.startsWith('list-item'))).toHaveLength(3);
  });
});

describe('the blocks of a plain text', () => {
  it.each<[string, string, string[]]>([
    [
      'end at an empty line',
      'Een zin.\n\nNog een zin.',
      ['paragraph: Een zin.', 'paragraph: Nog een zin.'],
    ],
    [
      'end at a line of spaces, also unbreakable ones',
      `${WRAPPED.join('\n')}\n \u00a0\t\nNog een zin.`,
      [`paragraph: ${WRAPPED.join(' ')}`, 'paragraph: Nog een zin.'],
    ],
    [
      'are hard-wrapped lines together',
      `${WRAPPED.join('\n')}\n\n${WRAPPED.join('\n')}`,
      [`paragraph: ${WRAPPED.join(' ')}`, `paragraph: ${WRAPPED.join(' ')}`],
    ],
    [
      'are wrapped lines together where all are moved in, as in a manual',
      `NAAM\n${WRAPPED.map((line) => `       ${line}`).join('\n')}\n\n${WRAPPED.map((line) => `       ${line}`).join('\n')}`,
      ['title: NAAM', `paragraph: ${WRAPPED.join(' ')}`, `paragraph: ${WRAPPED.join(' ')}`],
    ],
    [
      'are wrapped lines together though an address runs over the margin',
      `${Array.from({ length: 12 }, () => PROPER.join('\n')).join('\n\n')}\n\nZie https://oeverbode.example/${'pont/'.repeat(22)}\nEn verder.`,
      [
        ...Array.from({ length: 12 }, () => `paragraph: ${PROPER.join(' ')}`),
        `paragraph: Zie https://oeverbode.example/${'pont/'.repeat(22)} En verder.`,
      ],
    ],
    [
      'end at a short line before one that begins anew, in a wrapped text',
      `${WRAPPED.join('\n')}\n\nFiets: gratis\nKind: 1 euro\nHond: niet mee`,
      [
        `paragraph: ${WRAPPED.join(' ')}`,
        'paragraph: Fiets: gratis',
        'paragraph: Kind: 1 euro',
        'paragraph: Hond: niet mee',
      ],
    ],
    [
      'are single lines where every line is a paragraph',
      'De eerste alinea is af.\nDe tweede is dat ook.\nEn de derde.',
      [
        'paragraph: De eerste alinea is af.',
        'paragraph: De tweede is dat ook.',
        'paragraph: En de derde.',
      ],
    ],
    [
      'start at every bullet, whatever its mark',
      'Er is van alles:\n • een\n- twee\n* drie\n– vier\n\t▪ vijf\n•zes',
      [
        'paragraph: Er is van alles:',
        'list-item: een',
        'list-item: twee',
        'list-item: drie',
        'list-item: vier',
        'list-item: vijf',
        'list-item: zes',
      ],
    ],
    [
      'keep the number of a numbered item, which is text',
      '1. Eerst dit\n2) Dan dat\na) Ook nog',
      ['list-item: 1. Eerst dit', 'list-item: 2) Dan dat', 'list-item: a) Ook nog'],
    ],
    [
      'hold all lines of a wrapped bullet, indented or not',
      '- een punt dat langer is dan er op de regel past en dus\n  doorloopt\n- een tweede punt dat langer is dan de regel en dat dus\ndoorloopt',
      [
        'list-item: een punt dat langer is dan er op de regel past en dus doorloopt',
        'list-item: een tweede punt dat langer is dan de regel en dat dus doorloopt',
      ],
    ],
    [
      'start at an indented first line of a wrapped paragraph',
      [...WRAPPED, `    ${WRAPPED[0] ?? ''}`, ...WRAPPED.slice(1)].join('\n'),
      [`paragraph: ${WRAPPED.join(' ')}`, `paragraph: ${WRAPPED.join(' ')}`],
    ],
    [
      'take no minus sign, dash or asterisk inside the text for a bullet',
      'Het vroor -5 graden - zeker weten.\n\n-5 graden is koud.\n\n*Sterk* gezegd.',
      [
        'paragraph: Het vroor -5 graden - zeker weten.',
        'paragraph: -5 graden is koud.',
        'paragraph: *Sterk* gezegd.',
      ],
    ],
    [
      'are not the rules drawn between them',
      'Een zin.\n\n* * *\n\nNog een zin.\n------\nEn een derde.',
      ['paragraph: Een zin.', 'paragraph: Nog een zin.', 'paragraph: En een derde.'],
    ],
    [
      'fold white space and keep all else',
      'Een   zin\tmet “tekens” & <b>haken</b>…',
      ['paragraph: Een zin met “tekens” & <b>haken</b>…'],
    ],
    [
      'end at a page break',
      'Een zin.\fNog een zin.',
      ['paragraph: Een zin.', 'paragraph: Nog een zin.'],
    ],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['U+2028', '\u2028'],
    ['U+0085', '\u0085'],
  ])('are the same with %s at the line ends', (_, end) => {
    const text = ['Een zin.', '', ...WRAPPED, '', '- punt', '- punt twee'];
    expect(blocksOf(text.join(end))).toEqual(blocksOf(text.join('\n')));
  });
});

describe('title and headings of a plain text', () => {
  const TITLE = 'De rivier en de stad';
  const BODY = 'Een zin die als alinea telt.';

  it.each<[string, string[], string[]]>([
    ['the first line is the title', [TITLE, BODY], ['title', 'paragraph']],
    ['a title may be a question', ['Hoe hoog komt het water?', BODY], ['title', 'paragraph']],
    [
      'a title may stand behind a date',
      ['5 juli 2021', TITLE, BODY],
      ['metadata', 'title', 'paragraph'],
    ],
    ['a sentence is no title', [BODY, BODY], ['paragraph', 'paragraph']],
    ['a line alone is text, not a title', [TITLE], ['paragraph']],
    [
      'a short line before a paragraph is a heading',
      [BODY, 'De dijk', BODY],
      ['paragraph', 'heading', 'paragraph'],
    ],
    [
      'a heading may end in …',
      [BODY, '‘Ja’ zeggen maar…', BODY],
      ['paragraph', 'heading', 'paragraph'],
    ],
    ['a heading may end in ?', [BODY, 'En nu?', BODY], ['paragraph', 'heading', 'paragraph']],
    [
      'a heading may stand above a list',
      [BODY, 'Wat nodig is', '- zand'],
      ['paragraph', 'heading', 'list-item'],
    ],
    [
      'headings may follow each other',
      [BODY, 'Deel een', 'De dijk', BODY],
      ['paragraph', 'heading', 'heading', 'paragraph'],
    ],
    ['a short line at the end is text', [BODY, 'De dijk'], ['paragraph', 'paragraph']],
    [
      'a row of short lines is text',
      [BODY, 'Zand', 'Klei', 'Veen', 'Leem', 'Grind'],
      ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    ],
    [
      'a line that ends in a colon is text',
      [BODY, 'Dit is nodig:', BODY],
      ['paragraph', 'paragraph', 'paragraph'],
    ],
    [
      'a line without a capital is text',
      [BODY, 'en verder', BODY],
      ['paragraph', 'paragraph', 'paragraph'],
    ],
    [
      'two short sentences are text',
      [BODY, 'Ja? Nee!', BODY],
      ['paragraph', 'paragraph', 'paragraph'],
    ],
    ['a bare year is no date', ['1984', BODY], ['paragraph', 'paragraph']],
  ])('%s', (_, lines, kinds) => {
    const { blocks } = readText(lines.join('\n\n'));
    expect(blocks.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('finds a title with a line drawn under it', () => {
    expect(readText(`${TITLE}\n======\n\n${BODY}`).title).toBe(TITLE);
  });

  it('has no title where the text has none', () => {
    expect(readText(BODY).title).toBeNull();
  });

  it('attaches the nearest heading above to each passage', () => {
    const { passages } = readText([TITLE, BODY, 'De dijk', BODY, 'Het dorp', BODY].join('\n\n'));
    expect(passages.map(({ heading, number }) => [number, heading])).toEqual([
      [2, null],
      [4, 'De dijk'],
      [6, 'Het dorp'],
    ]);
  });
});

describe('the author of a plain text', () => {
  it.each<[string, string | null, string | null]>([
    ['By Jane Porter', 'Jane Porter', null],
    ['By Jane Porter and Ann Lee', 'Jane Porter and Ann Lee', null],
    ['Door Jan de Vries | 5 juli 2021', 'Jan de Vries', '2021-07-05'],
    ['Door Els van den Berg, correspondent in China', 'Els van den Berg', null],
    ['TEKST: KIM BOS', 'KIM BOS', null],
    ['Auteur: Kim', 'Kim', null],
    ['Door Amsterdam', null, null],
    ['Door de brug', null, null],
    ['By the river', null, null],
    ['Petra Jansen, 12 maart 2024', 'Petra Jansen', '2024-03-12'],
    ['Geplaatst door Joris | 3 september 2023', 'Joris', '2023-09-03'],
    ['Posted by Tom Avery on 14 May 2024', 'Tom Avery', '2024-05-14'],
    ['Aantekeningen van Bram Hoekstra, 8 februari 2023', 'Bram Hoekstra', '2023-02-08'],
    ['EINDHOVEN, 12 maart 2024 – Van onze verslaggever', null, '2024-03-12'],
    ['De slag bij Waterloo, 18 juni 1815', null, null],
    ['Door Jan de Vries ging de brug open.', null, null],
    ['By Jane Porter is how it was signed', null, null],
  ])('is read from "%s"', (line, author, date) => {
    const source = readText(`De brug\n\n${line}\n\nEen zin die als alinea telt, en nog een stuk.`);
    expect([source.author, source.date]).toEqual([author, date]);
    expect(source.blocks[1]?.kind === 'credit').toBe(author !== null || date !== null);
    expect(source.title).toBe('De brug');
  });

  it('and the date may follow the title at once, which does not swallow them', () => {
    const source = readText(
      [
        'The fever in Oldmere',
        'By Edith Marlow',
        'date 2015-03',
        '',
        'The fever reached Oldmere in June, and it was gone by the autumn of the next year.',
      ].join('\n'),
    );
    expect(source).toMatchObject({
      title: 'The fever in Oldmere',
      author: 'Edith Marlow',
      date: '2015-03',
    });
    expect(source.passages.map(({ text, number }) => [number, text.slice(0, 9)])).toEqual([
      [source.blocks.length, 'The fever'],
    ]);
  });

  it('is no part of running text: a wrapped line that begins so belongs to its paragraph', () => {
    const text = [...WRAPPED, 'by Edith Marlow', 'en door haar broer is dat opgeschreven.'];
    expect(blocksOf(`Eerst dit.\n\n${text.join('\n')}`)).toHaveLength(2);
  });

  it('goes behind what the front matter says', () => {
    const source = readText('---\nauthor: Jan\n---\nDe brug\n\nDoor Els Bos\n\nEen zin, die telt.');
    expect(source.author).toBe('Jan');
  });
});

describe('what stands around the text of a plain text', () => {
  it.each([
    ['credit', 'Foto: Jan Jansen'],
    ['credit', '(Beeld: ANP / Jan Jansen)'],
    ['credit', 'Photo by: Jane Doe'],
    ['credit', '© Jan Jansen 2021'],
    ['credit', 'Beeld Jan Jansen'],
    ['credit', 'Foto ANP / Jan Jansen'],
    ['read-more', 'Lees ook: De dijk is te laag'],
    ['read-more', 'Lees Meer De dijk is te laag'],
    ['read-more', '> Read more'],
    ['read-more', 'Zie ook De dijk'],
    ['paragraph', 'Foto: zo heet het boek dat hij schreef.'],
    ['paragraph', 'Lees meer boeken, dan weet je meer.'],
    ['paragraph', 'Fotografie is een vak dat tijd kost.'],
    ['paragraph', 'Lees ookal wat anderen schrijven.'],
  ])('is %s in "%s"', (kind, line) => {
    const { blocks } = readText(`Een zin vooraf.\n\n${line}\n\nEen zin erna.`);
    expect(blocks[1]).toEqual({ kind, text: line });
  });

  it('is counted but not found', () => {
    const { passages, blocks } = readText(
      'Een zin.\n\nFoto: Jan\n\nLees ook: Iets\n\nSlot is dit.',
    );
    expect(blocks).toHaveLength(4);
    expect(passages.map(({ number }) => number)).toEqual([1, 4]);
  });

  it('keeps a box with a key figure as a passage', () => {
    const { passages } = readText(
      'Een zin.\n\n3,5 miljoen bezoekers Het park kreeg 3,5 miljoen gasten.',
    );
    expect(passages[1]?.text).toBe('3,5 miljoen bezoekers Het park kreeg 3,5 miljoen gasten.');
  });
});

describe('the date of a plain text', () => {
  it.each<[string, string, string | null, string]>([
    ['a prefix of the first block', 'date 2021-07 De brug is open.', '2021-07', 'De brug is open.'],
    [
      'a prefix with a colon',
      'Date: 2021-07-05 – De brug is open.',
      '2021-07-05',
      'De brug is open.',
    ],
    [
      'a prefix without a space',
      'date:2021-07-05 De brug is open.',
      '2021-07-05',
      'De brug is open.',
    ],
    ['a prefix in Dutch', 'Datum: 5 juli 2021 De brug is open.', '2021-07-05', 'De brug is open.'],
    [
      'a date inside a sentence is none',
      'Op 5 juli 2021 ging de brug open.',
      null,
      'Op 5 juli 2021 ging de brug open.',
    ],
    ['a date that is none', 'date 2021-13 De brug is open.', null, 'date 2021-13 De brug is open.'],
    ['a word that begins so', 'dateline 2021-07 De brug.', null, 'dateline 2021-07 De brug.'],
  ])('is read from %s', (_, text, date, first) => {
    const source = readText(text);
    expect(source.date).toBe(date);
    expect(source.blocks[0]?.text).toBe(first);
  });

  it.each([
    [
      'a line of its own',
      'Titel hier\n\nmaandag 5 juli 2021\n\nEen zin die als alinea telt.',
      'a.txt',
      '2021-07-05',
    ],
    ['the name of the file', 'Een zin.', 'map/2021-07-05 brug.txt', '2021-07-05'],
    ['the text before the name', 'date 2020-01 Een zin.', '2021-07-05.txt', '2020-01'],
    [
      'the front matter before all',
      '---\ndate: 2019\n---\ndate 2020-01 Een zin.',
      '2021-07-05.txt',
      '2019',
    ],
  ])('is read from %s', (_, text, file, date) => {
    expect(readText(text, file).date).toBe(date);
  });

  it('is null where nothing states one', () => {
    expect(readText('Een zin uit 2021.', 'brug 2021.txt').date).toBeNull();
  });
});

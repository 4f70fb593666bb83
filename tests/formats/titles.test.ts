/** What a source is called and dated by: as people would say it, not as a program or a file does. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeBook } from './make/book.ts';
import { drawLines, makePdf, type Pdf } from './make-pdf.ts';
import { word, zip } from './make-word.ts';
import { read } from './read.ts';

const PROSE =
  'De rivier treedt elk voorjaar buiten haar oevers, want in de bergen smelt dan de sneeuw.';

async function titleOf(content: Uint8Array | string, file: string): Promise<string | null> {
  return (await read(content, file)).title;
}

describe('the title of a page', () => {
  it.each<[string, string, string, string | null]>([
    ['the name of a part', '<title>Hoofdstuk I</title>', '<h1>De brug</h1>', 'De brug'],
    ['a part that any book has', '<title>Inhoud</title>', '<h1>De brug</h1>', 'De brug'],
    ['a part behind the title', '<title>The Economy: Cover</title>', '', 'The Economy'],
    ['what a program gives', '<title>Untitled</title>', '<h1>De brug</h1>', 'De brug'],
    ['the name of its file', '<title>verslag_def</title>', '<h1>De brug</h1>', 'De brug'],
    ['a name that a program made', '<title>brug-open-v2</title>', '<h1>De brug</h1>', 'De brug'],
    ['the name of a part, and no better', '<title>Chapter 1</title>', '', null],
    ['the name of its file, and no better', '<title>Verslag def</title>', '', 'Verslag def'],
    ['one that only looks so', '<title>Cover letters</title>', '<h1>De brug</h1>', 'Cover letters'],
    ['a part with a name', '<title>Chapter 1: Trade</title>', '', 'Chapter 1: Trade'],
  ])('is not %s', async (_, head, top, title) => {
    const page = `<!DOCTYPE html><html><head>${head}</head><body>${top}<p>${PROSE}</body></html>`;
    expect(await titleOf(page, 'map/verslag def.html')).toBe(title);
  });
});

describe('the title of a Markdown text', () => {
  it.each<[string, string, string | null]>([
    ['the heading above the text, whatever its level', `## De brug\n\n${PROSE}`, 'De brug'],
    [
      'the heading above the text, behind lines before it',
      `Versie 2\n\n# De brug\n\n${PROSE}\n\n## Oever\n\n${PROSE}`,
      'De brug',
    ],
    ['none where it heads only a part', `${PROSE}\n\n## De brug\n\n${PROSE}`, null],
    ['none of several', `## De brug\n\n${PROSE}\n\n## De pont\n\n${PROSE}`, null],
    ['none of numbered parts', `# Hoofdstuk I\n\n${PROSE}\n\n# Hoofdstuk II\n\n${PROSE}`, null],
    [
      'none of numbered parts with names',
      `# Hoofdstuk 1: Recht\n\n${PROSE}\n\n# Hoofdstuk 2: Plicht\n\n${PROSE}`,
      null,
    ],
    ['none of chapters with a number', `# 1. Recht\n\n${PROSE}\n\n# 2. Plicht\n\n${PROSE}`, null],
    [
      'one that begins with a number',
      `# 7 bruggen\n\n${PROSE}\n\n# Oever\n\n${PROSE}`,
      '7 bruggen',
    ],
    ['none that says only where it stands', `# Inleiding\n\n${PROSE}\n\n# Oever\n\n${PROSE}`, null],
    [
      'none of parts that are told apart by a day',
      `# Verslag 3/9/21\n\n${PROSE}\n\n# Verslag 10/9/21\n\n${PROSE}`,
      null,
    ],
    ['one with a number that no other has', `# Brug 12\n\n${PROSE}`, 'Brug 12'],
    ['that of its only part', `# Hoofdstuk 1: Recht\n\n${PROSE}`, 'Hoofdstuk 1: Recht'],
  ])('is %s', async (_, text, title) => {
    expect(await titleOf(text, 'a.md')).toBe(title);
  });

  it('takes nothing away from its blocks', async () => {
    const text = `# Hoofdstuk I\n\n${PROSE}\n\n# Hoofdstuk II\n\n${PROSE}`;
    const { blocks } = await read(text, 'a.md');
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'heading', 'paragraph']);
  });
});

describe('the title of a plain text', () => {
  const ITEMS = '- een\n- twee\n- drie';
  it.each<[string, string, string | null]>([
    ['its first line in capitals', `STATISTIEK EN KANS\nverzameld voor de toets.\n\n${ITEMS}`, ''],
    [
      'a line in capitals, and not what goes on below it',
      `KLEINE MOLENS\nSamenvatting voor de toets in mei, overgetypt van het bord\n\n1. WIEKEN\n\nEen wiek vangt de wind.\n\n${ITEMS}`,
      '',
    ],
    ['its first line above a gap', `Statistiek\n\nWeek een\n\nDeel a\n\nb\n\n${ITEMS}`, ''],
    ['its first line above a rule', `Statistiek\n====\nWeek een\nDeel a\nb\n${ITEMS}`, ''],
    ['none where it begins with a list', `${ITEMS}\n- vier`, null],
    ['none where it begins with a sentence', `Dit is het.\n\nWeek een\n\n${ITEMS}`, null],
    ['none where it is the name of a part', `HOOFDSTUK II\n\nde brug\n\n${ITEMS}`, null],
  ])('is %s', async (_, text, title) => {
    const [first = ''] = text.split('\n');
    expect(await titleOf(text, 'a.txt')).toBe(title === '' ? first : title);
  });
});

/** A title with another line above it. */
function drawTitle(pdf: Pdf): void {
  drawLines(pdf, ['Vak 12, blok 3'], { y: 40 });
  drawLines(pdf, ['De brug en de pont'], { y: 80, size: 24 });
  drawLines(pdf, [PROSE, PROSE], { y: 140 });
}

/** A paragraph of a Word file in a style. */
function makeStyled(text: string, style: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

describe('the title of other files', () => {
  it.each([
    ['Dia 1'],
    ['PowerPoint Presentation'],
    ['PowerPoint-presentatie'],
    ['Nieuw Microsoft Word-document'],
    ['Document1'],
    ['Inhoudsopgave'],
    ['a'],
    ['MAIN TITLE'],
    ['Title goes here'],
  ])('is what a PDF shows and not "%s"', async (stated) => {
    const bytes = await makePdf(drawTitle, { info: { Title: stated } });
    expect(await titleOf(bytes, 'a.pdf')).toBe('De brug en de pont');
  });

  it.each([
    ['one that it does not show', 'Omslag Jansen PM7', 'De brug en de pont'],
    ['one that says more than it shows', 'De brug en de pont: een studie', null],
  ])('is what a PDF shows and not %s', async (_, stated, shown) => {
    const bytes = await makePdf(drawTitle, { info: { Title: stated } });
    expect(await titleOf(bytes, 'a.pdf')).toBe(shown ?? stated);
  });

  it('is that of the first of the slides, though others have larger letters', async () => {
    const bytes = await makePdf((pdf) => {
      drawLines(pdf, ['De brug'], { size: 20 });
      drawLines(pdf, ['j.jansen@example.org'], { y: 160 });
      for (const head of ['Oever', 'Pont']) {
        pdf.addPage();
        drawLines(pdf, [head], { size: 28 });
        drawLines(pdf, [PROSE], { y: 160 });
      }
    });
    expect(await titleOf(bytes, 'a.pdf')).toBe('De brug');
  });

  it('goes on with the heading below it where it ends in a colon', async () => {
    const bytes = await makePdf((pdf) => {
      drawLines(pdf, ['Over water:'], { size: 24, y: 80 });
      drawLines(pdf, ['De brug en de pont'], { size: 18, y: 120 });
      drawLines(pdf, [PROSE], { y: 160 });
    });
    expect(await titleOf(bytes, 'a.pdf')).toBe('Over water: De brug en de pont');
  });

  it('is what a style of a Word file says it is', async () => {
    const styles = ['Title', 'heading 1'].map(
      (name, place) =>
        `<w:style w:type="paragraph" w:styleId="S${place}"><w:name w:val="${name}"/></w:style>`,
    );
    const texts: [string, string][] = [
      ['Vak 12, blok 3', 'X'],
      ['De brug', 'S0'],
      ['Oever', 'S1'],
      [PROSE, 'X'],
      ['Pont', 'S1'],
    ];
    const bytes = word(texts.map(([text, style]) => makeStyled(text, style)).join(''), {
      'docProps/core.xml': '<x/>',
      'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles.join('')}</w:styles>`,
    });
    expect(await titleOf(bytes, 'a.docx')).toBe('De brug');
  });

  it.each<[string, [text: string, points: number][], string | null]>([
    [
      'its first line in large letters',
      [
        ['De brug', 16],
        [PROSE, 12],
      ],
      'De brug',
    ],
    [
      'none of several as large',
      [
        ['De brug', 16],
        [PROSE, 12],
        ['De pont', 16],
      ],
      null,
    ],
    [
      'none of those that are hardly larger',
      [
        ['De brug', 13],
        [PROSE, 12],
      ],
      null,
    ],
    [
      'no sentence',
      [
        ['Dit is het.', 16],
        [PROSE, 12],
      ],
      null,
    ],
  ])('of a Word file without styles is %s', async (_, lines, title) => {
    const body = lines.map(
      ([text, points]) =>
        `<w:p><w:r><w:rPr><w:sz w:val="${points * 2}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`,
    );
    const bytes = word(body.join(''), { 'docProps/core.xml': '<x/>' });
    expect(await titleOf(bytes, 'a.docx')).toBe(title);
  });

  it('is that of the book, above those of its chapters', async () => {
    const source = await read(makeBook(), 'a.epub');
    expect(source.title).toBe('De veerman & de klok');
    const nameless = bookWith((text) => text.replace(/<dc:title>.*<\/dc:title>/u, ''));
    expect(await titleOf(nameless, 'a.epub')).toBeNull();
  });

  it.each([
    ['Unknown'],
    ['[No title]'],
    ['(untitled)'],
    ['Unbekannt'],
    ['Boek1'],
    ['uitgave_def.epub'],
    ['Title of the book'],
    ['Reader'],
  ])('is what a book shows above its chapters and not "%s"', async (stated) => {
    for (const top of [
      '<h1>De brug en de pont</h1>',
      '<p>De brug en de pont</p><p>Anna de Wit</p>',
    ]) {
      const chapters = `${top}<h1>Hoofdstuk 1</h1><p>${PROSE}</p><h1>Hoofdstuk 2</h1><p>${PROSE}</p>`;
      const book = bookWith(
        (text) => text.replace(/<dc:title>[^<]*/u, `<dc:title>${stated}`),
        chapters,
      );
      expect(await titleOf(book, 'a.epub')).toBe('De brug en de pont');
    }
  });

  it('is not what a program shows for one', async () => {
    const top = `<h1>[No title]</h1><h1>De brug en de pont</h1><h1>Hoofdstuk 1</h1><p>${PROSE}</p>`;
    const book = bookWith((text) => text.replace(/<dc:title>[^<]*/u, '<dc:title>[No title]'), top);
    expect(await titleOf(book, 'a.epub')).toBe('De brug en de pont');
  });

  it.each([
    ['the first of several chapters', `<h1>De klok</h1><p>${PROSE}</p><h1>Het ijs</h1>`],
    ['the name of a part', '<h1>Deel I</h1><h1>De klok</h1>'],
    ['a sentence', '<p>Dit is een boek.</p><h1>Hoofdstuk 1</h1>'],
  ])('is not %s of a book without one', async (_, top) => {
    const book = bookWith((text) => text.replace(/<dc:title>.*<\/dc:title>/u, ''), top);
    expect(await titleOf(book, 'a.epub')).toBeNull();
  });

  it.each([['AUTHOR’S NAME'], ['Unknown'], ['Naam']])(
    'has no author in a book that names none but "%s"',
    async (name) => {
      const book = bookWith((text) =>
        text.replace(/(<dc:creator[^>]*>)[^<]*/gu, (_, tag: string) => tag + name),
      );
      expect((await read(book, 'a.epub')).author).toBeNull();
    },
  );
});

/** The made-up book with its list of files changed, and perhaps another first chapter. */
function bookWith(change: (list: string) => string, first?: string): Uint8Array {
  const files = unzipSync(makeBook());
  const list = Buffer.from(files['OPS/book.opf'] ?? []).toString();
  const chapter = first ? { 'OPS/text/z eerste.xhtml': `<html><body>${first}</body></html>` } : {};
  return zip({ ...files, ...chapter, 'OPS/book.opf': change(list) });
}

describe('the date', () => {
  it.each<[string, string, string | null]>([
    ['that a book came out', '<dc:date>2019-04</dc:date>', '2019-04'],
    ['of an export is none', '<dc:date>2024-01-01T00:00:00Z</dc:date>', null],
    [
      'of a change is none',
      '<dc:date opf:event="modification">2023-05-01</dc:date><dc:date opf:event="publication">2018</dc:date>',
      '2018',
    ],
    [
      'of issue goes before others',
      '<dc:date>2024-01-01</dc:date><meta property="dcterms:issued">2017-03</meta>',
      '2017-03',
    ],
  ])('%s', async (_, dates, date) => {
    const bytes = bookWith((list) => list.replace('<dc:date>2019-04</dc:date>', dates));
    expect((await read(bytes, 'a.epub')).date).toBe(date);
  });

  it.each<[string, string, string | null]>([
    ['2021-07-05T09:00:00Z', '2021-09-01T09:00:00Z', '2021-07-05'],
    ['2021-07-05T09:00:00Z', '2021-07-05T09:00:00Z', null],
    ['2015-07-05T09:00:00Z', '2021-07-05T09:00:00Z', null],
  ])('of a Word file begun on %s and saved on %s', async (begun, saved, date) => {
    const core = `<x xmlns:t="http://purl.org/dc/terms/"><t:created>${begun}</t:created><t:modified>${saved}</t:modified></x>`;
    const bytes = word(`<w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p>`, { 'docProps/core.xml': core });
    expect((await read(bytes, 'a.docx')).date).toBe(date);
  });

  it.each<[string, string | null]>([
    ['<meta name="date" content="2021-07-05">', '2021-07-05'],
    ['<meta http-equiv="date" content="2021-07-05">', null],
    ['<meta name="last-modified" content="2021-07-05">', null],
  ])('of a page: %s', async (head, date) => {
    const page = `<html><head><title>De brug</title>${head}</head><p>${PROSE}</html>`;
    expect((await read(page, 'a.html')).date).toBe(date);
  });

  it.each<[string, string | null]>([
    ['Jan Jansen, 5 juli 2021', '2021-07-05'],
    ['Jan Jansen | bijgewerkt op 5 juli 2021', null],
    ['GEPRINT op 5 juli 2021', null],
    ['Printed on July 5, 2021', null],
  ])('below a title: %s', async (line, date) => {
    expect((await read(`De brug\n\n${line}\n\n${PROSE}`, 'a.txt')).date).toBe(date);
  });

  it('on the page of the title, in large letters', async () => {
    const bytes = await makePdf((pdf) => {
      drawLines(pdf, ['De brug'], { size: 24, y: 80 });
      drawLines(pdf, ['Juni 2017'], { size: 16, y: 120 });
      drawLines(pdf, [PROSE], { y: 160 });
    });
    const { date, blocks } = await read(bytes, 'a.pdf');
    expect([date, blocks[1]?.kind]).toEqual(['2017-06', 'metadata']);
  });

  it.each<[string, string | null]>([
    ['2021-07-05 brug.txt', '2021-07-05'],
    ['scan 2021-07-05.txt', null],
    ['export_20210705.txt', null],
  ])('in the name of a file: %s', async (file, date) => {
    expect((await read(PROSE, file)).date).toBe(date);
  });
});

import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/facts/figures/index.ts';
import { readPassage } from '../../src/facts/read/index.ts';
import { word } from './make-word.ts';
import { blocksOfBody, read, show } from './read.ts';

const styled = (style: string, ...lines: readonly string[]) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${lines
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
    .join('<w:br/>')}</w:r></w:p>`;
const styles = (id: string, name: string) => ({
  'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style></w:styles>`,
});

const core = (creator: string) =>
  word('<w:p><w:r><w:t>Vossen leven in holen.</w:t></w:r></w:p>', {
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
  });

describe('code in a Word file', () => {
  it.each([
    ['SourceCode', 'Source Code'],
    ['HTMLPreformatted', 'HTML Preformatted'],
    ['PreformattedText', 'Preformatted Text'],
    ['Code', 'Code'],
  ])('in the style %s is code, and its numbers are no figures', async (id, name) => {
    const body =
      styled(id, 'n &lt;- 20', 'print(n) # 3 kg') + styled('Normal', 'Er zijn 20 vossen.');
    const source = await read(word(body, styles(id, name)), 'a.docx');
    expect(show(source)).toEqual([
      'code: n <- 20 print(n) # 3 kg',
      'paragraph: Er zijn 20 vossen.',
    ]);
    const figures = source.blocks.flatMap(({ kind, text }) =>
      findFigures(readPassage(text, 'nl'), kind).map((figure) => figure.text),
    );
    expect(figures).toEqual(['20']);
  });
});

it('code of a page with a mark for each line is not glued', async () => {
  expect(await blocksOfBody('<pre>n = 20<br>print(n)</pre>')).toEqual(['code: n = 20 print(n)']);
});

describe('an author of a Word file', () => {
  it.each([
    ['Fall 2024', null],
    ['BIO 4601 - Demo', null],
    ['Najaar 2025', null],
    ['12-03-2024', null],
    ['Noor van Dalen', 'Noor van Dalen'],
    ['Klas 3B', 'Klas 3B'],
    ['3M', '3M'],
  ])('"%s" is %s', async (creator, author) => {
    expect((await read(core(creator), 'a.docx')).author).toBe(author);
  });
});

import { describe, expect, it } from 'vitest';
import { word } from './make-word.ts';
import { blocksOfBody, read } from './read.ts';

const text = (own: string) => `<w:r><w:t xml:space="preserve">${own}</w:t></w:r>`;
const box = (isOn: boolean, sign: string) =>
  `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="w14"><w14:checked w14:val="${isOn ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${sign}</w:t></w:r></w:sdtContent></w:sdt>`;
const field = (isOn: boolean) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${isOn ? 1 : 0}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const inFont = (font: string, letters: string) =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${letters}</w:t></w:r>`;

describe('a box says whether it is ticked', () => {
  it.each([
    ['a control, ticked', box(true, '☒') + text(' Roeien'), '☒ Roeien'],
    ['a control, not ticked', box(false, '☐') + text(' Rowing'), '☐ Rowing'],
    ['a control with a sign of its own', box(true, '☑') + text(' Zeilen'), '☑ Zeilen'],
    ['a field of an old form', field(true) + text(' Sailing'), '☒ Sailing'],
    ['a field that is empty', field(false) + text(' Zwemmen'), '☐ Zwemmen'],
    [
      'a symbol',
      `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${text(' Klimmen')}`,
      '☑ Klimmen',
    ],
    ['a letter in a font of signs', inFont('Wingdings', 'þ') + text(' Climbing'), '☑ Climbing'],
    [
      'the same as some programs write it',
      inFont('Wingdings', '\uf0a8') + text(' Fietsen'),
      '☐ Fietsen',
    ],
    ['letters of a font of Greek', text('De hoek ') + inFont('Symbol', 'a'), 'De hoek α'],
  ])('%s', async (_, paragraph, shown) => {
    const { passages } = await read(word(`<w:p>${paragraph}</w:p>`), 'a.docx');
    expect(passages.map((passage) => passage.text)).toEqual([shown]);
  });
});

it('tasks of a page keep theirs, forms have none', async () => {
  expect(
    await blocksOfBody(
      '<ul><li><input type="checkbox" checked disabled> Roeien</li><li><input type="checkbox" disabled> Rowing</li><li><input type="checkbox"> Akkoord</li></ul>',
    ),
  ).toEqual(['list-item: ☒ Roeien', 'list-item: ☐ Rowing', 'list-item: Akkoord']);
});

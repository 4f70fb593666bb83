import { describe, expect, it } from 'vitest';
import { makeSlides, toLine, toRelations, toShape, toSlide } from './make/slides.ts';
import { read, reasonOf } from './read.ts';

/** Blocks as "slide kind depth text". */
async function blocksOf(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await read(bytes, 'a.pptx');
  return blocks.map(({ slide, kind, depth = 0, text }) => `${slide} ${kind} ${depth} ${text}`);
}

/** A slide in the place of the second. */
function second(shapes: string): Uint8Array {
  return makeSlides({ 'ppt/slides/slide1.xml': toSlide(shapes) });
}

function at(y: number): string {
  return `<a:xfrm><a:off x="0" y="${y}"/></a:xfrm>`;
}

function run(size: number, text: string): string {
  return toLine(`<a:r><a:rPr sz="${size}"/><a:t>${text}</a:t></a:r>`);
}

describe('a presentation', () => {
  it('has its slides in their order, each title first, and its notes last', async () => {
    expect(await blocksOf(makeSlides())).toEqual([
      '1 title 0 De pont over het meer',
      '1 paragraph 0 Een les over het veer',
      '2 heading 0 Wat het kost',
      '2 list-item 1 Een kind vaart gratis mee.',
      '2 list-item 2 Tot en met elf jaar.',
      '2 paragraph 0 Let op de dienstregeling.',
      '2 list-item 1 Bel.',
      '2 list-item 1 Wacht.',
      '2 table-head 0 Reiziger | Tarief',
      '2 table-row 0 Reiziger: Volwassene | Tarief: € 2,40',
      '2 paragraph 0 Vraag wie er weleens met de pont ging.',
      '4 paragraph 0 De bel hangt bij de steiger.',
      '4 paragraph 0 Bel → pont',
      '4 paragraph 0 x^2',
      '4 list-item 1 Melden',
      '4 list-item 2 Bij de steiger',
    ]);
  });

  it('says what was left out', async () => {
    const { warnings } = await read(makeSlides(), 'a.pptx');
    expect(warnings).toEqual(['slide 3 is hidden and left out']);
  });

  it('has what stands on a slide without title under no other title', async () => {
    const { passages } = await read(makeSlides(), 'a.pptx');
    const heading = (words: string) => passages.find(({ text }) => text.includes(words))?.heading;
    expect([heading('weleens'), heading('De bel')]).toEqual(['Wat het kost', null]);
  });

  it('has the largest line at the top as the title where none is said to be', async () => {
    const shapes = toShape(null, run(1800, 'Bel bij de steiger.'), at(900));
    const top = toShape(null, run(4000, 'De dienstregeling'), at(100));
    const like = toShape(null, run(1800, 'De dienstregeling'), at(100));
    expect(await blocksOf(second(shapes + top))).toContain('2 heading 0 De dienstregeling');
    expect(await blocksOf(second(shapes + like))).toContain('2 paragraph 0 De dienstregeling');
  });

  it('is read though a download left bytes behind it', async () => {
    expect(await reasonOf(Buffer.concat([makeSlides(), Buffer.from([0])]), 'a.pptx')).toBeNull();
  });

  it('has each slide once, however often it is listed, and says which is missing', async () => {
    const relations = toRelations(
      ['rId5', 'slide', 'slides/slide3.xml'],
      ['rId3', 'slide', 'slides/slide3.xml'],
      ['rId6', 'slide', 'slides/none.xml'],
      ['rId4', 'slide', 'presentation.xml'],
    );
    const { blocks, warnings } = await read(
      makeSlides({ 'ppt/_rels/presentation.xml.rels': relations }),
      'a.pptx',
    );
    expect(blocks.map(({ slide }) => slide)).toEqual([1, 1]);
    expect(warnings[0]).toBe('slides 2, 3 are missing');
  });

  it('is refused with more slides than any has', async () => {
    const list = Array.from({ length: 5_001 }, (_, id) => `<p:sldId id="${id}" r:id="rId3"/>`);
    const presentation = `<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst>${list.join('')}</p:sldIdLst></p:presentation>`;
    const bytes = makeSlides({ 'ppt/presentation.xml': presentation });
    expect(await reasonOf(bytes, 'a.pptx')).toBe('too-many-pages');
  });

  it('is refused where groups are nested without end', async () => {
    const deep = '<p:grpSp>'.repeat(20_000) + toShape(null, toLine('x'));
    expect(await reasonOf(second(deep), 'a.pptx')).toBe('too-deep');
  });

  it('is read as far as its XML is whole, and no markup comes of its text', async () => {
    const shapes = toShape('type="title"', toLine('A &lt;h1&gt;b&lt;/h1&gt;'));
    const bytes = makeSlides({ 'ppt/slides/slide1.xml': toSlide(shapes).slice(0, -40) });
    expect(await blocksOf(bytes)).toContain('2 heading 0 A <h1>b</h1>');
  });
});

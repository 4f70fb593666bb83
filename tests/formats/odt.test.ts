import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip, type Files } from './make-word.ts';
import { bytesOf, read, reasonOf } from './read.ts';

const NAMES = 'office style text table draw svg xlink fo'
  .split(' ')
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ');

/** A text with that body and those styles of its own. */
function odt(body: string, styles = '', parts: Files = {}): Uint8Array {
  return zip({
    ...unzipSync(bytesOf('report.odt')),
    'content.xml': `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  });
}

/** Blocks as "kind depth number text". */
async function blocksOf(...of: Parameters<typeof odt>): Promise<string[]> {
  const { blocks } = await read(odt(...of), 'a.odt');
  return blocks.map(({ kind, depth = 0, item, text }) =>
    [kind, depth, ...(item === undefined ? [] : [`${item}.`]), text].join(' '),
  );
}

const item = (text: string, inside = '') =>
  `<text:list-item><text:p>${text}</text:p>${inside}</text:list-item>`;
const NUMBERS =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>';

const list = (more: string, items: string) =>
  `<text:list text:style-name="L1"${more}>${items}</text:list>`;
const note = (kind: string) =>
  `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body><text:p>Bij ${kind}.</text:p></text:note-body></text:note>`;
const frame = (name: string) =>
  `<text:p><draw:frame><draw:object xlink:href="./${name}"/><draw:image/></draw:frame></text:p>`;
const style = (name: string, parent: string) =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`;
const cell = (text: string, more = '') =>
  `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;

describe('an OpenDocument text', () => {
  it('has lists in lists, and their numbers where a list goes on', async () => {
    const inner = `<text:list>${item('Diep.')}</text:list>`;
    const body = `${list('', item('Een.') + item('Twee.', inner))}<text:p>Tussendoor.</text:p>${list(' text:continue-numbering="true"', item('Drie.'))}`;
    expect(await blocksOf(body, NUMBERS)).toEqual([
      'list-item 1 1. Een.',
      'list-item 1 2. Twee.',
      'list-item 2 Diep.',
      'paragraph 0 Tussendoor.',
      'list-item 1 3. Drie.',
    ]);
  });

  it('has its text boxes and notes behind the paragraph, endnotes at the end', async () => {
    const box =
      '<draw:frame><draw:text-box><text:p text:style-name="Caption">Foto van de pont</text:p></draw:text-box></draw:frame>';
    const body = `<text:p>De pont${note('endnote')}${note('footnote')}${box} vaart.</text:p><text:p>Slot.</text:p>`;
    expect(await blocksOf(body)).toEqual([
      'paragraph 0 De pont vaart.',
      'caption 0 Foto van de pont',
      'paragraph 0 Bij footnote.',
      'paragraph 0 Slot.',
      'paragraph 0 Bij endnote.',
    ]);
  });

  it('has what was deleted, hidden or noted beside it left out, and its list of contents', async () => {
    const hidden =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body = `<text:tracked-changes><text:p>weg</text:p></text:tracked-changes><text:table-of-content><text:index-body><text:p>weg 3</text:p></text:index-body></text:table-of-content><text:section text:display="none"><text:p>weg</text:p></text:section><text:p>Een<office:annotation><text:p>weg</text:p></office:annotation><text:s text:c="2000000000"/>zin.<text:span text:style-name="T1">weg</text:span></text:p>`;
    expect(await blocksOf(body, hidden)).toEqual(['paragraph 0 Een zin.']);
  });

  it('has its formulas told, and says what is not', async () => {
    const parts = {
      'Object 1/content.xml':
        '<math xmlns="m"><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation>x^2</annotation></semantics></math>',
    };
    const { blocks, warnings } = await read(
      odt(frame('Object 1') + frame('Object 2'), '', parts),
      'a.odt',
    );
    expect(blocks).toMatchObject([{ text: 'x^2', formulas: [[0, 3]] }]);
    expect(warnings).toEqual(['1 embedded object is not read']);
  });

  it('has headings by styles that are made after others, in a ring too', async () => {
    const styles = style('P1', 'Heading_20_2') + style('P2', 'P3') + style('P3', 'P2');
    const body =
      '<text:p text:style-name="P1">Kop</text:p><text:p text:style-name="P2">Een zin.</text:p>';
    expect(await blocksOf(body, styles)).toEqual(['heading 0 Kop', 'paragraph 0 Een zin.']);
  });

  it('has cells as often as a table is wide, and no more', async () => {
    const body = `<table:table><table:table-header-rows>${row(cell('Naam') + cell('Jaar'))}</table:table-header-rows>${row(cell('Pont') + cell('1904'), ' table:number-rows-repeated="1000000"')}${row(cell('', ' table:number-columns-repeated="1000000"'))}</table:table>`;
    expect(await blocksOf(body)).toEqual([
      'table-head 0 Naam | Jaar',
      'table-row 0 Naam: Pont | Jaar: 1904',
    ]);
  });

  it('is locked, nested without end or of another sort', async () => {
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    const deep = '<text:section>'.repeat(20_000);
    expect(await reasonOf(odt('', '', { 'META-INF/manifest.xml': manifest }), 'a.odt')).toBe(
      'password',
    );
    expect(await reasonOf(odt(deep), 'a.odt')).toBe('too-deep');
    expect(await reasonOf(odt('', '', { 'content.xml': '<x/>' }), 'a.odt')).toBe('damaged');
  });
});

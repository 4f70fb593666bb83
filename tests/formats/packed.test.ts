import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeBook } from './make/book.ts';
import { makeSlides } from './make/slides.ts';
import { report, word, zip, type Files } from './make-word.ts';
import { bytesOf, read, reasonOf, show } from './read.ts';

function book(parts: Files): Uint8Array {
  return zip({ ...unzipSync(makeBook()), ...parts });
}

function day(name: string, at: string): string {
  return at === '' ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
}

/** What a Word file says of when it was begun and saved. */
function days(created: string, modified: string): Files {
  return {
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${day('created', created)}${day('modified', modified)}</cp:coreProperties>`,
  };
}

const MEGABYTE = 1024 * 1024;
const ZEROS = new Uint8Array(12 * MEGABYTE);
/** Packed once: it takes a while. */
const LARGE_PART = zip({ 'bomb.xml': ZEROS });
const MANY_PARTS = zip(
  Object.fromEntries(
    Array.from({ length: 21 }, (_, part) => [`bomb${part}.xml`, ZEROS.subarray(0, 10 * MEGABYTE)]),
  ),
);

/** Where the size that an entry unpacks to is stated, in the list at the end of a zip file. */
function sizeFieldOf(bytes: Buffer, name: string): number {
  return bytes.lastIndexOf(name) - 46 + 24;
}

describe.each([
  ['a.docx', (parts: Files) => report(parts)],
  ['a.odt', (parts: Files) => zip({ ...unzipSync(bytesOf('report.odt')), ...parts })],
  ['a.pptx', (parts: Files) => makeSlides(parts)],
  ['a.epub', (parts: Files) => book(parts)],
])('%s', (file, make) => {
  it.each([
    ['a part of it unpacks to far more than itself', LARGE_PART],
    ['all of it together does', MANY_PARTS],
  ])('is refused where %s', async (_, bytes) => {
    expect(await reasonOf(bytes, file)).toBe('zip-bomb');
  });

  it('is refused where a part unpacks to more than it says', async () => {
    const bytes = Buffer.from(LARGE_PART);
    bytes.writeUInt32LE(1_000, sizeFieldOf(bytes, 'bomb.xml'));
    expect(await reasonOf(bytes, file)).toBe('zip-bomb');
  });

  it('is refused with more parts than any has', async () => {
    const parts = Array.from({ length: 10_001 }, (_, part) => [`${part}.png`, '']);
    expect(await reasonOf(make(Object.fromEntries(parts)), file)).toBe('zip-bomb');
  });

  it('has its pictures and packed files passed over, however large', async () => {
    const source = await read(make({ 'media/a.png': ZEROS, 'b.zip': ZEROS }), file);
    expect(source.passages.length).toBeGreaterThan(0);
  });

  it.each(['../../../etc/passwd.xml', '/etc/passwd.xml', String.raw`C:\x.xml`])(
    'is never unpacked to a path: %s',
    async (name) => {
      expect(await reasonOf(make({ [name]: '<x/>' }), file)).toBe('damaged');
    },
  );

  it.each<[string, Uint8Array | string]>([
    ['no zip file', 'Een zin.'],
    ['cut off', make({}).subarray(0, 1_000)],
    ['another zip file', zip({ 'a.txt': 'Een zin.' })],
  ])('is damaged where it is %s', async (_, bytes) => {
    expect(await reasonOf(bytes, file)).toBe('damaged');
  });
});

const BOMB = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d SYSTEM "file:///etc/passwd">]>`;

/** A paragraph of a Word file. */
function toParagraph(words: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

describe('a Word file', () => {
  it.each<[string, string, string[]]>([
    [
      'has its line breaks and tabs as white space',
      '<w:p><w:r><w:t>Een</w:t><w:br/><w:t>twee</w:t><w:tab/><w:t>drie</w:t></w:r></w:p>',
      ['paragraph: Een twee drie'],
    ],
    [
      'has words whole over runs',
      '<w:p><w:r><w:t>Een ve</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ttig</w:t></w:r><w:r><w:t>e.</w:t></w:r></w:p>',
      ['paragraph: Een vettige.'],
    ],
    [
      'has its deletions gone and its insertions in',
      '<w:p><w:r><w:t>Een</w:t></w:r><w:del w:id="1"><w:r><w:delText> weg</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t> bij</w:t></w:r></w:ins></w:p>',
      ['paragraph: Een bij'],
    ],
    [
      'has merged cells',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${toParagraph('x')}</w:tc></w:tr><w:tr><w:tc>${toParagraph('een')}</w:tc><w:tc>${toParagraph('twee')}</w:tc></w:tr></w:tbl>`,
      ['table-row: x', 'table-row: een | twee'],
    ],
  ])('%s', async (_, body, blocks) => {
    expect(show(await read(word(body), 'a.docx'))).toEqual(blocks);
  });

  it.each([
    ['Microsoft Word - notitie.docx', null],
    ['untitled', null],
    ['Document1', null],
    ['De pont', 'De pont'],
  ])('has the title "%s" taken for %s', async (title, taken) => {
    const core = `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>${title}</dc:title></cp:coreProperties>`;
    const source = await read(
      word(toParagraph('Een zin.'), { 'docProps/core.xml': core }),
      'a.docx',
    );
    expect(source.title).toBe(taken);
  });

  it('grows no entities and fetches none', async () => {
    const core = `${BOMB}<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>T &c; &d;</dc:title></cp:coreProperties>`;
    const source = await read(
      word(toParagraph('Een zin.'), { 'docProps/core.xml': core }),
      'a.docx',
    );
    expect(source.title).toBe('T &c; &d;');
    const body = `${BOMB}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${toParagraph('Een &c; &d; zin.')}</w:body></w:document>`;
    expect(await reasonOf(report({ 'word/document.xml': body }), 'a.docx')).toBe('damaged');
  });

  it('is refused where it is nested without end', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${toParagraph('x')}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`;
    expect(['too-deep', 'damaged']).toContain(await reasonOf(word(deep), 'a.docx'));
  });

  it('is locked or old where it is of the older kind', async () => {
    const old = Buffer.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array(600).fill(0),
    ]);
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await reasonOf(old, 'a.docx')).toBe('damaged');
    expect(await reasonOf(locked, 'a.docx')).toBe('password');
  });
});

/** The list of what is locked in an e-book. */
function lock(uri: string): string {
  return `<encryption xmlns="x"><enc:EncryptedData xmlns:enc="y"><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`;
}

describe('an e-book', () => {
  it('is locked where its chapters are', async () => {
    const chapters = book({ 'META-INF/encryption.xml': lock('OPS/text/a-tweede.xhtml') });
    const fonts = book({ 'META-INF/encryption.xml': lock('OPS/fonts/a.otf') });
    expect(await reasonOf(chapters, 'a.epub')).toBe('password');
    expect(await reasonOf(fonts, 'a.epub')).toBeNull();
  });

  it('says which chapter is missing, and has the others', async () => {
    const { 'OPS/text/a-tweede.xhtml': _, ...files } = unzipSync(makeBook());
    const source = await read(zip(files), 'a.epub');
    expect(source.warnings).toEqual(['the chapter "OPS/text/a-tweede.xhtml" is missing']);
    expect(source.passages.some(({ text }) => text.includes('41.250'))).toBe(true);
  });

  it('grows no entities', async () => {
    const { 'OPS/book.opf': opf } = unzipSync(makeBook());
    const text = Buffer.from(opf ?? []).toString();
    const hostile = `${BOMB}${text.replace(/^<\?xml.*?\?>/u, '').replace('De veerman', '&c;&d;De veerman')}`;
    expect((await read(book({ 'OPS/book.opf': hostile }), 'a.epub')).title).toBe(
      '&c;&d;De veerman & de klok',
    );
  });
});

describe('the date of a Word file', () => {
  it.each([
    ['the day it was begun', '2021-07-05T12:00:00Z', '2021-08-01T12:00:00Z', '2021-07-05'],
    ['none where it was never saved again', '2021-07-05T12:00:00Z', '', null],
    ['none where it was exported', '2021-07-05T12:00:00Z', '2021-07-05T12:00:00Z', null],
    ['none where it states none', '', '', null],
  ])('is %s', async (_, created, modified, date) => {
    expect((await read(report(days(created, modified)), 'a.docx')).date).toBe(date);
  });
});

import { strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/library/formats/index.ts';
import { parseFile } from '../../src/library/parse-file.ts';
import { makeSlides } from './make/slides.ts';
import { bytesOf, read } from './read.ts';

/** The bytes of a whole file, which is kept or made. */
function wholeOf(file: string): Uint8Array {
  return file === 'slides.pptx' ? makeSlides() : bytesOf(file);
}

/** A change that a broken disk, a broken download or a hostile hand makes. */
type Change =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'splice'; readonly at: number; readonly from: number; readonly length: number }
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Uint8Array };

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('flip'), at: place, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut'), at: place }),
  fc.record({ kind: fc.constant('splice'), at: place, from: place, length: fc.nat(400) }),
  fc.record({ kind: fc.constant('write'), at: place, bytes: fc.uint8Array({ maxLength: 8 }) }),
);

function apply(bytes: Uint8Array, made: Change): Uint8Array {
  const at = Math.floor(made.at * bytes.length);
  if (made.kind === 'cut') return bytes.slice(0, at);
  const changed = new Uint8Array(bytes);
  if (made.kind === 'flip') changed[at] = (changed[at] ?? 0) ^ (1 << made.bit);
  else if (made.kind === 'write') changed.set(made.bytes.subarray(0, bytes.length - at), at);
  else {
    const from = Math.floor(made.from * bytes.length);
    changed.set(bytes.subarray(from, from + Math.min(made.length, bytes.length - at)), at);
  }
  return changed;
}

/** What is wrong with what came of it: nothing, for a reason or a sound source. */
async function faultsOf(bytes: Uint8Array, file: string): Promise<string[]> {
  const before = Buffer.from(bytes);
  const source = await parseFile(bytes, file);
  const faults = before.equals(bytes) ? [] : ['changed the bytes'];
  if ('reason' in source) return faults;
  const unfolded = source.blocks.filter(({ text }) => text !== text.replace(/\s+/gu, ' ').trim());
  return [...faults, ...unfolded.map(({ text }) => `white space in ${JSON.stringify(text)}`)];
}

describe('a real file that was damaged is read or refused with a reason', () => {
  it.each([
    ['news.html', 150],
    ['book.epub', 150],
    ['report.docx', 60],
    ['report.odt', 60],
    ['slides.pptx', 100],
    ['two-columns.pdf', 25],
    ['print.pdf', 25],
  ])('%s', async (file, numRuns) => {
    const bytes = wholeOf(file);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        expect(await faultsOf(changes.reduce(apply, bytes), file)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it.each([
    ['book.epub', 'OPS/text/z eerste.xhtml'],
    ['book.epub', 'OPS/book.opf'],
    ['report.docx', 'word/document.xml'],
    ['report.odt', 'content.xml'],
    ['slides.pptx', 'ppt/slides/slide1.xml'],
    ['slides.pptx', 'ppt/_rels/presentation.xml.rels'],
    ['slides.pptx', 'ppt/diagrams/data1.xml'],
  ])('%s, inside its %s', async (file, part) => {
    const files = unzipSync(wholeOf(file));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = changes.reduce(apply, files[part] ?? new Uint8Array());
        const bytes = zipSync({ ...files, [part]: changed }, { level: 0 });
        expect(await faultsOf(bytes, file)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([...formats.keys()])('anything at all as *%s', async (ending) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await faultsOf(bytes, `a${ending}`)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const word = fc.stringMatching(/^[a-z0-9é]{1,9}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const inline = fc.oneof(
  words,
  fc
    .tuple(fc.constantFrom('b', 'em', 'span', 'a', 'code', 'u'), words)
    .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
);
const text = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const element = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    text,
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'section', 'article', 'blockquote', 'h2', 'pre', 'figcaption'),
        text,
      )
      .map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
    fc
      .array(tie('any'), { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    fc
      .array(fc.array(tie('any'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
    fc
      .tuple(text, tie('any'))
      .map(([term, meaning]) => `<dl><dt>${term}</dt><dd>${meaning}</dd></dl>`),
    fc.tuple(tie('any'), tie('any')).map(([one, two]) => `<div>${one}<br>${two}</div>`),
  ),
})).any;

function wordsIn(all: string): string[] {
  return all.match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('no word is lost or put elsewhere', () => {
  it('of any page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 4 }), async (parts) => {
        const body = parts.join('\n');
        const { blocks } = await read(`<html><body>${body}</body></html>`, 'a.html');
        const found = new Set(wordsIn(blocks.map((block) => block.text).join(' ')));
        const plain = wordsIn(body.replace(/<[^>]*>/gu, ' '));
        expect(plain.filter((each) => !found.has(each))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('of any e-book', async () => {
    const files = unzipSync(bytesOf('book.epub'));
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 3 }), async (parts) => {
        const chapter = `<html><body>${parts.join('\n')}</body></html>`;
        const bytes = zipSync(
          { ...files, 'OPS/text/a-tweede.xhtml': strToU8(chapter) },
          { level: 0 },
        );
        const { blocks } = await read(bytes, 'a.epub');
        const found = new Set(wordsIn(blocks.map((block) => block.text).join(' ')));
        const plain = wordsIn(chapter.replace(/<[^>]*>/gu, ' '));
        expect(plain.filter((each) => !found.has(each))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('of any Word file, in its order', async () => {
    const files = unzipSync(bytesOf('report.docx'));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async (paragraphs) => {
        const body = paragraphs.map((own) => `<w:p><w:r><w:t>${own}</w:t></w:r></w:p>`).join('');
        const part = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
        const bytes = zipSync({ ...files, 'word/document.xml': strToU8(part) }, { level: 0 });
        const { blocks } = await read(bytes, 'a.docx');
        expect(blocks.map((block) => block.text)).toEqual(paragraphs);
      }),
      { numRuns: 40 },
    );
  });
});

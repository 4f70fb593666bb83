import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findFault } from '../../src/library/reader/first-look.ts';

const zip = zipSync({ 'a.xml': Buffer.from('<a/>') });

describe('a first look at a file', () => {
  it.each([
    ['junk called .pdf', 'a.pdf', Buffer.alloc(5_000, 'junk '), 'damaged'],
    ['a header far down', 'a.pdf', Buffer.from(`${' '.repeat(2_000)}%PDF-1.7`), 'damaged'],
    ['junk called .docx', 'a.docx', Buffer.alloc(5_000, 'junk '), 'damaged'],
    ['the beginning of a zip file', 'a.epub', zip.slice(0, -30), 'damaged'],
    ['nothing', 'a.md', Buffer.alloc(0), 'empty'],
    ['a PDF', 'a.PDF', Buffer.from('\n%PDF-1.7 …'), null],
    ['junk called .pptx', 'a.pptx', Buffer.alloc(5_000, 'junk '), 'damaged'],
    ['junk called .odt', 'a.odt', Buffer.alloc(5_000, 'junk '), 'damaged'],
    ['a zip file', 'a.docx', zip, null],
    ['an old Word file', 'a.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), null],
    ['text', 'a.txt', Buffer.from('text'), null],
  ])('sees what is wrong: %s', (_, file, bytes, fault) => {
    expect(findFault(bytes, file)).toBe(fault);
  });
});

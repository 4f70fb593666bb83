import { describe, expect, it } from 'vitest';
import { decode } from '../../src/library/files/decode.ts';
import { readBytes } from './read-text.ts';

const TEXT = 'Ruïne, café en €5 voor ’s middags.';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('the encoding of a file', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', utf16(TEXT, 'le', true), 'utf-16le'],
    ['UTF-16 big-endian with a mark', utf16(TEXT, 'be', true), 'utf-16be'],
    ['UTF-16 little-endian without', utf16(TEXT, 'le', false), 'utf-16le'],
    ['UTF-16 big-endian without', utf16(TEXT, 'be', false), 'utf-16be'],
    [
      'Windows-1252',
      Buffer.from('Ru\u00efne, caf\u00e9 en \u00805 voor \u0092s middags.', 'latin1'),
      'windows-1252',
    ],
  ])('is told for %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'empty'],
    ['nothing but a mark', Buffer.from('\ufeff'), 'empty'],
    ['nothing but white space', Buffer.from(' \n\t\u00a0\r\n'), 'empty'],
    ['zeros', new Uint8Array(5_000), 'binary'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
    ['control characters', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) => [n, 97])), 'binary'],
    ['text with a zero in it', Buffer.from('Een zin\0 en meer.'), 'binary'],
  ])('is not asked for where there are %s: unreadable', (_, bytes, reason) => {
    expect(readBytes(bytes)).toEqual({ file: 'notes.txt', reason });
  });
});

import { decode } from '../files/decode.ts';
import { unifyLineEnds } from '../fold-white-space.ts';
import type { Format, TextReader } from './types.ts';
import { Unreadable } from './unreadable.ts';

/** A format whose files are text in any encoding. */
export function textFormat(name: string, read: TextReader): Format {
  return {
    name,
    read(bytes) {
      const decoded = decode(bytes);
      if ('failure' in decoded) throw new Unreadable(decoded.failure);
      const text = unifyLineEnds(decoded.text);
      if (text.trim() === '') throw new Unreadable('empty');
      return { ...read(text), encoding: decoded.encoding };
    },
  };
}

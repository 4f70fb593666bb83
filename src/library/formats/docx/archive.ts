import type { Packed } from '../packed/unpack.ts';

/** What mammoth asks of a zip file. */
interface Archive {
  readonly exists: (name: string) => boolean;
  readonly read: (name: string, encoding?: string) => Promise<string | Uint8Array>;
}

/**
 * Parts that are unpacked and counted already, as input for mammoth: it takes an open archive for
 * `file`, and then unpacks nothing itself. Its types know of a path only; an empty one is none.
 */
export function toArchive(parts: Packed): { readonly path: string; readonly file: Archive } {
  const read: Archive['read'] = async (name, encoding) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`The document has no part "${name}".`);
    return encoding === undefined ? part : new TextDecoder(encoding).decode(part);
  };
  return { path: '', file: { exists: (name) => parts.has(name), read } };
}

import { readFileSync } from 'node:fs';
import { parseFile } from '../../src/library/parse-file.ts';
import type { Source } from '../../src/library/types.ts';

/** The bytes of a file in `files/`. */
export function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`files/${name}`, import.meta.url));
}

/** Text or bytes read as a file of that name; it must be readable. */
export async function read(content: Uint8Array | string, file: string): Promise<Source> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const source = await parseFile(bytes, file);
  if ('reason' in source) throw new Error(`${file} is unreadable: ${source.reason}`);
  return source;
}

/** Why it cannot be read, or null where it can. */
export async function reasonOf(content: Uint8Array | string, file: string): Promise<string | null> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const source = await parseFile(bytes, file);
  return 'reason' in source ? source.reason : null;
}

/** Its blocks as `kind: text`. */
export function show({ blocks }: Source): string[] {
  return blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

/** The blocks of a page with that body. */
export async function blocksOfBody(body: string): Promise<string[]> {
  return show(await read(`<!DOCTYPE html><html><body>${body}</body></html>`, 'a.html'));
}

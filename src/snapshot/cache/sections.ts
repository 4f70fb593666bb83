import { z } from 'zod';

/** Named parts of a file, each checked when it is read, and each in memory of its own. */
export type Sections = ReadonlyMap<string, Buffer<ArrayBuffer>>;

/** Writes sections, one after the other. */
export interface SectionWriter {
  /** Begins a section. */
  begin(name: string): void;
  /** Adds to the section begun last. */
  add(bytes: Uint8Array): Promise<void>;
}

const Size = z.int().nonnegative();

/** The table of contents. */
export const Contents = z.object({
  version: z.string(),
  sections: z.array(z.object({ name: z.string(), start: Size, bytes: Size, checksum: z.int() })),
});
export type Contents = z.infer<typeof Contents>;

/** The last bytes of a file: the length of its table of contents, and a word by which we know it. */
export const MARK = Buffer.from('VOETNOOT');
export const TAIL = 4 + MARK.length;

/** The numbers of a section, in place. */
export function toInts(section: Buffer<ArrayBuffer>): Int32Array<ArrayBuffer> {
  return new Int32Array(section.buffer);
}

/**
 * A section that must be there.
 * @throws Error where it is not
 */
export function sectionOf(sections: Sections, name: string): Buffer<ArrayBuffer> {
  const section = sections.get(name);
  if (!section) throw new Error(`The cache has no section "${name}".`);
  return section;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from './read-rows.ts';

/** Paragraphs of each file: a longish article. */
const PER_FILE = 50;

/** Writes rows as a folder of material: files of paragraphs, in folders of a hundred. */
export async function writeFolder(folder: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += PER_FILE) {
    const number = at / PER_FILE;
    const place = join(folder, `part-${Math.floor(number / 100)}`);
    await mkdir(place, { recursive: true });
    const paragraphs = rows.slice(at, at + PER_FILE).map(({ text }) => text);
    const text = [`# Collection ${number}`, ...paragraphs].join('\n\n');
    await writeFile(join(place, `${String(number).padStart(6, '0')}.txt`), `${text}\n`);
  }
}

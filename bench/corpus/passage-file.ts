import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Passage } from '../../src/library/types.ts';

/** Writes passages for the measuring processes, one a line. */
export async function writePassages(file: string, passages: readonly Passage[]): Promise<void> {
  function* lines() {
    for (const passage of passages) yield `${JSON.stringify(passage)}\n`;
  }
  await writeFile(file, lines());
}

/** Reads what `writePassages` wrote. */
export async function readPassages(file: string): Promise<Passage[]> {
  const passages: Passage[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    const passage: Passage = JSON.parse(line);
    passages.push(passage);
  }
  return passages;
}

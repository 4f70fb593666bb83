import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readSourceFile } from '../read-file.ts';
import { weigh } from '../weigh.ts';
import { encodeRead } from './encode-source.ts';
import { END, type ReadRequest } from './protocol.ts';

/**
 * A process that reads files for `readers.ts`, one at a time: whatever a file does to it, the bot
 * goes on. It ends when its input does, so it never outlives who started it.
 */
const answers = createWriteStream('', { fd: 3 });
// Who asked is gone: nobody is left to tell.
answers.on('error', () => process.exit(1));

for await (const line of createInterface({ input: process.stdin })) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by readers.ts
  const { path, file, most } = JSON.parse(line) as ReadRequest;
  const source = await readSourceFile(path, file);
  const isTooMuch = !('reason' in source) && weigh(source) > most;
  const read = isTooMuch ? ({ file, reason: 'too-much' } as const) : source;
  for (const encoded of encodeRead(read)) {
    if (!answers.write(`${encoded}\n`)) await once(answers, 'drain');
  }
  answers.write(`${END}\n`);
}
process.exit(0);

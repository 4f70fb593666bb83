import { answer, done, requests } from '../../child/index.ts';
import { readSourceFile } from '../read-file.ts';
import { encodeRead } from './encode-source.ts';
import { END, type ReadRequest } from './protocol.ts';

/** A process that reads files for `readers.ts`, one at a time: whatever a file does to it, the bot goes on. */
for await (const request of requests()) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by reading-process.ts
  const { path, file, most } = request as ReadRequest;
  const source = await readSourceFile(path, file);
  const isTooMuch = !('reason' in source) && source.weight > most;
  const read = isTooMuch ? ({ file, reason: 'too-much' } as const) : source;
  for (const line of encodeRead(read)) await answer(line);
  await answer(END);
}
done();

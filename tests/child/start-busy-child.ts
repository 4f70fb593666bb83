import { startChild } from '../../src/child/start.ts';

// A process that starts another and waits for it, until somebody ends it.
const child = startChild(new URL('./busy-child', import.meta.url).href, 64);
await child.send('begin');
process.stdout.write(`${await child.nextLine()}\n`);
process.on('SIGTERM', () => process.exit(0));
setInterval(() => {}, 1_000);

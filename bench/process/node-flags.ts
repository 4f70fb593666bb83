import { readFileSync } from 'node:fs';

/** The flags that `npm start` gives to Node, so that what is measured is what runs. */
export const NODE_FLAGS: readonly string[] = readFlags();

function readFlags(): string[] {
  const file = new URL('../../package.json', import.meta.url);
  const start = /"start": "node (.*)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return start.split(' ').filter((word) => word.startsWith('--'));
}

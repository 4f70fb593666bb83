import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PUBLISHER = fileURLToPath(new URL('./publisher.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** Right before which statement a publisher of a library is killed. */
export interface Death {
  readonly server: string;
  readonly proposal: string;
  readonly at: number;
}

/** Starts a process that publishes in all of these libraries, and kills it (SIGKILL) when all have come so far. */
export async function killPublisher(url: string, deaths: readonly Death[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', TSX, PUBLISHER, url, JSON.stringify(deaths)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const waiting = new Set(deaths.map(({ server }) => server));
  for await (const line of createInterface(child.stdout)) {
    waiting.delete(line);
    if (waiting.size === 0) child.kill('SIGKILL');
  }
  await ended;
  if (waiting.size > 0) throw new Error(`ended before ${[...waiting].join(' ')}`);
}

import { createReceiver } from '../../src/discord/http/receive.ts';
import { serveInteractions } from '../../src/discord/http/serve.ts';
import { verifyWith } from '../../src/discord/http/signature.ts';
import { createLogger } from '../../src/host/log.ts';

// Takes interactions and answers none, in a process of its own: `bench/signatures.ts` measures it.
const [publicKey = ''] = process.argv.slice(2);
let taken = 0;
const server = await serveInteractions(
  { host: '127.0.0.1', port: 0, publicKey },
  {
    receive: createReceiver(verifyWith(publicKey), createLogger({ level: 'silent', token: null })),
    take: () => void (taken += 1),
  },
);

/** What it has used so far, at every question. */
export interface Usage {
  readonly port: number;
  /** Interactions. */
  readonly taken: number;
  /** Microseconds of all cores together. */
  readonly cpu: number;
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ port: server.port, taken, cpu: user + system } satisfies Usage);
});
process.on('disconnect', () => process.exit(0));

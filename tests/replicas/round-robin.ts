import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { z } from 'zod';

/** A load balancer for tests. */
export interface RoundRobin {
  readonly url: string;
  /** Which replica each interaction was sent to, by its id; of several, the last. */
  readonly sentTo: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** What a replica answered. */
interface Answered {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: Buffer;
}

const identified = z.object({ id: z.string() });

/**
 * Sends each request to the next replica; to the one after where that is not there, or refuses as one
 * that stops does. What a replica took and did not answer is not sent again: it may be doing it.
 */
export async function startRoundRobin(ports: readonly number[]): Promise<RoundRobin> {
  const sentTo = new Map<string, number>();
  let turn = 0;
  const pass = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await read(incoming);
    const id = identified.safeParse(parse(body)).data?.id;
    for (let tried = 0; tried < ports.length; tried++) {
      const replica = turn++ % ports.length;
      if (id !== undefined) sentTo.set(id, replica);
      const answered = await send(incoming, body, ports[replica] ?? 0);
      if (answered === 'away' || (answered !== 'broken' && answered.status === 503)) continue;
      if (answered === 'broken') break;
      const { status, type } = answered;
      response.writeHead(status, type === undefined ? {} : { 'content-type': type });
      response.end(answered.body);
      return;
    }
    response.writeHead(502).end();
  };
  const server = createServer((incoming, response) => {
    pass(incoming, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    sentTo,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Over a connection of its own: whether a kept one had been taken cannot be told. */
function send(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  port: number,
): Promise<Answered | 'away' | 'broken'> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, method, path: url, headers, agent: false as const };
    const asked = request(options, (response) => {
      read(response).then(
        (answer) =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'],
            body: answer,
          }),
        () => resolve('broken'),
      );
    });
    asked.once('error', (error) => {
      resolve('code' in error && error.code === 'ECONNREFUSED' ? 'away' : 'broken');
    });
    asked.end(body);
  });
}

async function read(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parse(body: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return value;
  } catch {
    return null;
  }
}

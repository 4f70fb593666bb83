import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A line to Node's inspector in another process: garbage can be collected there from here. */
export interface Inspector {
  collectGarbage(): Promise<void>;
  close(): void;
}

/** Connects to the address that `node --inspect` prints. */
export async function openInspector(address: string): Promise<Inspector> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  let last = 0;
  return {
    async collectGarbage() {
      const id = ++last;
      socket.send(JSON.stringify({ id, method: 'HeapProfiler.collectGarbage' }));
      for (;;) {
        const [data]: unknown[] = await once(socket, 'message');
        if (String(data).startsWith(`{"id":${id},`)) return;
      }
    },
    close: () => socket.close(),
  };
}

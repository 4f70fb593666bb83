import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';

/** An event as it goes over the wire. */
interface Dispatched {
  readonly seq: number;
  readonly text: string;
}

/** Discord keeps a limited past for RESUME; this is plenty for a test. */
const KEPT_EVENTS = 5_000;

/** One gateway session: outlives its connection, so that it can be resumed. */
export class GatewaySession {
  readonly id = randomBytes(16).toString('hex');
  readonly #past: Dispatched[] = [];
  #seq = 0;
  socket: WebSocket | null;

  constructor(socket: WebSocket) {
    this.socket = socket;
  }

  get connected(): boolean {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  get seq(): number {
    return this.#seq;
  }

  /** Sends an event, or keeps it for RESUME while there is no connection; says whether it went. */
  dispatch(name: string, data: unknown): boolean {
    this.#seq += 1;
    const text = JSON.stringify({ op: 0, t: name, s: this.#seq, d: data });
    this.#past.push({ seq: this.#seq, text });
    if (this.#past.length > KEPT_EVENTS) this.#past.shift();
    if (!this.connected) return false;
    this.socket?.send(text);
    return true;
  }

  /** Drops what a connected client has been sent. */
  forget(): void {
    if (this.connected) this.#past.length = 0;
  }

  /** Sends everything after `seq` again, once, then RESUMED (events/gateway#resuming). */
  replay(seq: number): void {
    for (const event of this.#past) if (event.seq > seq) this.socket?.send(event.text);
    this.dispatch('RESUMED', {});
  }
}

import type { IncomingMessage } from 'node:http';
import type { RawData, WebSocket } from 'ws';
import { GatewaySession } from './gateway-session.ts';
import {
  clientMessage,
  closeCode,
  GUILDS_INTENT,
  identifySchema,
  op,
  PRIVILEGED_INTENTS,
  resumeSchema,
} from './gateway-messages.ts';
import { guildObject } from './guilds.ts';
import { userObject } from './people.ts';
import type { State } from './state.ts';

/** Closed so, a session ends: the client said goodbye (events/gateway#disconnecting). */
const GOODBYE: ReadonlySet<number> = new Set([1000, 1001]);

/** Discord's gateway (events/gateway): hands out events, and takes them up again after a drop. */
export class Gateway {
  readonly #state: State;
  readonly #heartbeatMs: number;
  readonly #sockets = new Set<WebSocket>();
  readonly #sessions = new Map<string, GatewaySession>();
  readonly #refusals: number[] = [];
  /** Whether heartbeats are answered. */
  acks = true;
  identifies = 0;
  resumes = 0;
  heartbeats = 0;

  constructor(state: State, heartbeatMs: number) {
    this.#state = state;
    this.#heartbeatMs = heartbeatMs;
  }

  /** How many sessions have an open connection. */
  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.connected).length;
  }

  /** Takes in a new connection. */
  accept(socket: WebSocket, request: IncomingMessage): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.terminate());
    const query = new URL(request.url ?? '/', 'ws://127.0.0.1').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') {
      socket.close(closeCode.invalidVersion, 'Invalid API version');
      return;
    }
    const connection: Connection = { socket, session: null };
    socket.on('message', (data) => this.#receive(connection, data));
    socket.on('close', (code) => this.#closed(connection, code));
    send(socket, op.hello, { heartbeat_interval: this.#heartbeatMs, _trace: [] });
  }

  /** Sends an event to every session; says whether anyone was there to get it at once. */
  dispatch(name: string, data: unknown): boolean {
    const sent = [...this.#sessions.values()].map((session) => session.dispatch(name, data));
    return sent.includes(true);
  }

  /** Sends an opcode to everyone connected. */
  sendAll(opcode: number, data: unknown): void {
    for (const socket of this.#sockets) send(socket, opcode, data);
  }

  /** Drops the past that only a RESUME would need. */
  forget(): void {
    for (const session of this.#sessions.values()) session.forget();
  }

  /** Makes every session unknown: a RESUME is answered with op 9. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  close(code: number, reason = ''): void {
    for (const socket of this.#sockets) socket.close(code, reason);
  }

  /** Cuts every connection without a closing handshake. */
  drop(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** The next IDENTIFYs are answered with this close code. */
  refuseIdentify(code: number, times: number): void {
    for (let i = 0; i < times; i += 1) this.#refusals.push(code);
  }

  #receive(connection: Connection, data: RawData): void {
    const { socket } = connection;
    const parsed = clientMessage.safeParse(parse(data));
    if (!parsed.success) return this.#violation(socket, closeCode.decodeError, 'Decode error');
    const { op: opcode, d } = parsed.data;
    switch (opcode) {
      case op.heartbeat:
        this.heartbeats += 1;
        if (this.acks) send(socket, op.ack, null);
        return;
      case op.identify:
        return this.#identify(connection, d);
      case op.resume:
        return this.#resume(connection, d);
      case op.presence:
      case op.voiceState:
      case op.requestMembers:
        if (!connection.session) socket.close(closeCode.notAuthenticated, 'Not authenticated');
        return;
      default:
        this.#violation(socket, closeCode.unknownOpcode, `Unknown opcode ${opcode}`);
    }
  }

  #identify(connection: Connection, d: unknown): void {
    const { socket } = connection;
    const refused = this.#refusals.shift();
    if (refused !== undefined) return socket.close(refused, 'Refused by the test');
    const parsed = identifySchema.safeParse(d);
    if (!parsed.success) return this.#violation(socket, closeCode.decodeError, 'Bad IDENTIFY');
    // After op 9 the client may identify again on the same connection.
    if (connection.session && this.#sessions.has(connection.session.id)) {
      return socket.close(closeCode.alreadyAuthenticated, 'Already authenticated');
    }
    const { token, intents } = parsed.data;
    if (token !== this.#state.token) {
      return socket.close(closeCode.authenticationFailed, 'Authentication failed.');
    }
    if (intents & PRIVILEGED_INTENTS & ~this.#state.privilegedIntents) {
      return socket.close(closeCode.disallowedIntents, 'Disallowed intent(s).');
    }
    this.identifies += 1;
    this.#state.identifiesLeft -= 1;
    const session = new GatewaySession(socket);
    connection.session = session;
    this.#sessions.set(session.id, session);
    this.#welcome(session, intents);
  }

  #welcome(session: GatewaySession, intents: number): void {
    const { applicationId, bot, botPermissions, gatewayUrl, guilds } = this.#state;
    session.dispatch('READY', {
      v: 10,
      user: { ...userObject(bot, true), verified: true, mfa_enabled: true, email: null, flags: 0 },
      session_type: 'normal',
      session_id: session.id,
      resume_gateway_url: gatewayUrl,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      application: { id: applicationId, flags: 0 },
      shard: [0, 1],
      private_channels: [],
      relationships: [],
      presences: [],
      _trace: [],
    });
    if (!(intents & GUILDS_INTENT)) return;
    for (const guild of guilds) {
      session.dispatch('GUILD_CREATE', guildObject(guild, bot, botPermissions));
    }
  }

  #resume(connection: Connection, d: unknown): void {
    const { socket } = connection;
    const parsed = resumeSchema.safeParse(d);
    if (!parsed.success) return this.#violation(socket, closeCode.decodeError, 'Bad RESUME');
    const { token, session_id: id, seq } = parsed.data;
    if (token !== this.#state.token) {
      return socket.close(closeCode.authenticationFailed, 'Authentication failed.');
    }
    const session = this.#sessions.get(id);
    if (!session) return send(socket, op.invalidSession, false);
    if (seq > session.seq) return socket.close(closeCode.invalidSequence, 'Invalid seq');
    this.resumes += 1;
    // After a resumable op 9 it comes on the connection that the session already has.
    if (session.socket !== socket) session.socket?.terminate();
    session.socket = socket;
    connection.session = session;
    session.replay(seq);
  }

  #closed(connection: Connection, code: number): void {
    this.#sockets.delete(connection.socket);
    const { session } = connection;
    if (session && session.socket === connection.socket) {
      session.socket = null;
      if (GOODBYE.has(code)) this.#sessions.delete(session.id);
    }
  }

  #violation(socket: WebSocket, code: number, message: string): void {
    this.#state.violations.push({
      method: 'GATEWAY',
      path: '/',
      status: code,
      code,
      message,
      errors: null,
      body: null,
    });
    socket.close(code, message);
  }
}

interface Connection {
  readonly socket: WebSocket;
  session: GatewaySession | null;
}

function send(socket: WebSocket, opcode: number, d: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op: opcode, d }));
}

function parse(data: RawData): unknown {
  if (!Buffer.isBuffer(data)) return undefined;
  try {
    const value: unknown = JSON.parse(data.toString('utf8'));
    return value;
  } catch {
    return undefined;
  }
}

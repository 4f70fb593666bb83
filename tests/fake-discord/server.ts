import { createServer, type Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { movableClock, type Clock } from './clock.ts';
import { commandObject } from './command-object.ts';
import type { FakeInteraction } from './fake-interaction.ts';
import { Faults, type Fault, type FaultInput } from './faults.ts';
import { Gateway } from './gateway.ts';
import { closeCode, op } from './gateway-messages.ts';
import type { Guild } from './guilds.ts';
import { interact } from './interact.ts';
import type { InteractionSender } from './interaction-sender.ts';
import type { InteractContext, InteractInput } from './interact-input.ts';
import type { JsonObject } from './json.ts';
import type { FakeDiscordOptions } from './options.ts';
import { buttonsOf } from './read-message.ts';
import type { RestRecord } from './rest-log.ts';
import { answerRest } from './rest-server.ts';
import { pickedFileRoutes } from './picked-files.ts';
import { accountRoutes } from './routes-account.ts';
import { callbackRoutes } from './routes-callback.ts';
import { channelRoutes } from './routes-channel.ts';
import { commandRoutes } from './routes-commands.ts';
import { webhookRoutes } from './routes-webhook.ts';
import { router } from './routes.ts';
import { seedMessage, type SeedOptions } from './seed-message.ts';
import { seen, type SeenMessage } from './seen-message.ts';
import { toState } from './set-up.ts';

import { ownMistake, type State, type Violation } from './state.ts';

/** Discord on 127.0.0.1, for tests: REST and gateway, strict, with faults and a clock to move. */
export class FakeDiscord {
  readonly #state: State;
  readonly #faults = new Faults();
  readonly #gateway: Gateway;
  readonly #http: Server;
  /** What sends interactions by HTTP, where an endpoint is set. */
  readonly sender: InteractionSender;
  readonly #sockets: WebSocketServer;
  /** Every request, in the order in which they were answered. */
  readonly rest: RestRecord[] = [];
  readonly clock: Clock;
  /** The token that was valid at the start. */
  readonly token: string;

  private constructor(options: FakeDiscordOptions) {
    this.clock = options.clock ?? movableClock();
    this.#state = toState(options, this.clock);
    this.token = this.#state.token ?? '';
    this.sender = this.#state.sender;
    this.#gateway = new Gateway(this.#state, options.heartbeatMs ?? 41_250);
    const find = router([
      ...accountRoutes(this.#state),
      ...commandRoutes(this.#state),
      ...callbackRoutes(this.#state),
      ...webhookRoutes(this.#state),
      ...channelRoutes(this.#state),
      ...pickedFileRoutes(this.#state),
    ]);
    const rest = { state: this.#state, faults: this.#faults, log: this.rest, find };
    this.#http = createServer((request, response) => {
      answerRest(rest, request, response).catch((error: unknown) => {
        // A client that went away ends up here too; anything else is a mistake of the fake itself.
        if (request.complete) this.#state.violations.push(ownMistake(request, error));
        response.destroy();
      });
    });
    this.#sockets = new WebSocketServer({ server: this.#http });
    this.#sockets.on('connection', (socket, request) => this.#gateway.accept(socket, request));
    // Errors of the port are reported by start(); ws passes on the same ones.
    this.#sockets.on('error', () => {});
  }

  /** Starts a server on a free port. */
  static async start(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
    const server = new FakeDiscord(options);
    await new Promise<void>((resolve, reject) => {
      server.#http.once('error', reject);
      server.#http.listen(options.port ?? 0, '127.0.0.1', () => resolve());
    });
    server.#state.gatewayUrl = `ws://127.0.0.1:${server.port}`;
    return server;
  }

  /** Ends every connection, hanging ones too. */
  async stop(): Promise<void> {
    this.#gateway.drop();
    const closed = new Promise<void>((resolve) => this.#http.close(() => resolve()));
    this.#http.closeAllConnections();
    this.#sockets.close();
    await closed;
  }

  get port(): number {
    const address = this.#http.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** What goes into discord.js's `rest.api`, or DISCORD_API_URL. */
  get api(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  get applicationId(): string {
    return this.#state.applicationId;
  }

  /** The servers in which the app is installed. */
  get guilds(): readonly Guild[] {
    return this.#state.guilds;
  }

  /** Everything the bot did that Discord would refuse as wrong; empty in a good test. */
  get violations(): readonly Violation[] {
    return this.#state.violations;
  }

  get identifies(): number {
    return this.#gateway.identifies;
  }

  get resumes(): number {
    return this.#gateway.resumes;
  }

  get heartbeats(): number {
    return this.#gateway.heartbeats;
  }

  /** How many gateway connections are open and identified. */
  get connected(): number {
    return this.#gateway.connected;
  }

  /** The tokens of all interactions: secrets, that nobody else should see. */
  interactionTokens(): string[] {
    return this.#state.interactions.list().map(({ token }) => token);
  }

  /** The id of a person by name, as in `user` of interact(). */
  userId(name: string): string {
    return this.#state.people(name).id;
  }

  /** The registered commands as Discord would return them: global, or those of one server. */
  commands(guildId: string | null = null): JsonObject[] {
    return this.#state.commands.list(guildId).map((one) => commandObject(one, true));
  }

  /** Everything posted that is still there, oldest first; for one person, what he sees. */
  messages(userId?: string): SeenMessage[] {
    const all = this.#state.messages.list().map(seen);
    return userId === undefined ? all : all.filter((message) => message.visibleTo(userId));
  }

  /** Puts a message of the bot there, as if from an earlier run. */
  seedMessage(body: object, options: SeedOptions = {}): SeenMessage {
    return seen(seedMessage(this.#state, body, options));
  }

  /** A moderator deletes a message, or its reader dismisses it. */
  deleteMessage(message: SeenMessage | string): void {
    this.#state.messages.delete(typeof message === 'string' ? message : message.id);
  }

  /** Does what a person would do. @throws Error for what Discord's client would not allow */
  interact(input: InteractInput): FakeInteraction {
    return interact(this.#state, (payload) => this.#deliver(payload), input);
  }

  /** The same, sent to an address by HTTP, whatever endpoint is set. */
  interactAt(url: string, input: InteractInput): FakeInteraction {
    const deliver = (payload: JsonObject): boolean => {
      this.sender.dispatch(url, payload);
      return true;
    };
    return interact(this.#state, deliver, input);
  }

  /** Brings an interaction once more, as the gateway may. */
  repeat({ id }: FakeInteraction): void {
    const payload = this.#state.interactions.find(id)?.payload;
    if (payload) this.#deliver(payload);
  }

  /** To the endpoint where there is one: the gateway gets no interactions then. */
  #deliver(payload: JsonObject): boolean {
    const { endpoint } = this.sender;
    if (endpoint === null) return this.#gateway.dispatch('INTERACTION_CREATE', payload);
    this.sender.dispatch(endpoint, payload);
    return true;
  }

  /** Presses a button by its label or custom id. */
  press(message: SeenMessage, labelOrId: string, user?: string | InteractContext): FakeInteraction {
    const buttons = buttonsOf(message);
    const button = buttons.find(
      ({ label, customId }) => label === labelOrId || customId === labelOrId,
    );
    if (!button?.customId) {
      const there = buttons.map(({ label }) => label).join(', ');
      throw new Error(`no button "${labelOrId}" to press; there are: ${there}`);
    }
    const context = typeof user === 'string' ? { user } : user;
    return this.interact({ type: 'button', message, customId: button.customId, ...context });
  }

  /** Waits until a bot is connected to the gateway. */
  ready(timeoutMs = 10_000): Promise<void> {
    return this.until(() => this.connected > 0, 'no bot connected', timeoutMs);
  }

  /** Waits, looking every few ms. @throws Error with `what` when it did not happen in time */
  async until(condition: () => boolean, what: string, timeoutMs = 10_000): Promise<void> {
    const end = performance.now() + timeoutMs;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`${what}, after ${timeoutMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Lets requests go wrong. */
  fault(input: FaultInput): Fault {
    return this.#faults.add(input);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** The token is reset in the developer portal: 401 everywhere, close 4004. */
  revokeToken(): void {
    this.#state.token = null;
    this.#gateway.forgetSessions();
    this.#gateway.close(closeCode.authenticationFailed, 'Authentication failed.');
  }

  /** The next IDENTIFYs are closed with this code. */
  refuseIdentify(code: number, times = 1): void {
    this.#gateway.refuseIdentify(code, times);
  }

  /** Cuts the gateway connection without a word. */
  drop(): void {
    this.#gateway.drop();
  }

  /** Asks the client to reconnect and resume. */
  op7(): void {
    this.#gateway.sendAll(op.reconnect, null);
  }

  /** Invalid session; when it is not resumable the session is gone. */
  op9(resumable = false): void {
    if (!resumable) this.#gateway.forgetSessions();
    this.#gateway.sendAll(op.invalidSession, resumable);
  }

  /** Closes the gateway connection; the session stays resumable unless told otherwise. */
  close(code: number, options: { readonly forgetSession?: boolean } = {}): void {
    if (options.forgetSession) this.#gateway.forgetSessions();
    this.#gateway.close(code);
  }

  /** Heartbeats are no longer answered: a zombie connection. */
  stopAcks(): void {
    this.#gateway.acks = false;
  }

  startAcks(): void {
    this.#gateway.acks = true;
  }

  /** The bot is put out of a server. */
  leave(guildId: string): void {
    const place = this.#state.guilds.findIndex(({ id }) => id === guildId);
    if (place === -1) throw new Error(`the bot is in no server ${guildId}`);
    this.#state.guilds.splice(place, 1);
    this.#gateway.dispatch('GUILD_DELETE', { id: guildId });
  }

  /** Sends any other event to the bot. */
  dispatch(event: string, data: unknown): boolean {
    return this.#gateway.dispatch(event, data);
  }

  /** Forgets requests, interactions and messages, so that a long run does not grow. */
  forget(): void {
    this.rest.length = 0;
    this.sender.posted.length = 0;
    this.#state.interactions.clear();
    this.#state.messages.clear();
    this.#gateway.forget();
  }
}

import { Events, GatewayCloseCodes, RESTEvents, type Client } from 'discord.js';
import { REJECTED_TOKEN } from '../registering/rejected-token.ts';
import { DISALLOWED_INTENTS } from './login.ts';

const FINAL_CLOSES: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, REJECTED_TOKEN],
  [GatewayCloseCodes.DisallowedIntents, DISALLOWED_INTENTS],
]);

/**
 * Tells when a client that is logged in can do no more. After a 401 discord.js forgets the token
 * while the gateway stays open, and after some closes it does not connect again: either way the bot
 * would look alive and be dead.
 * @param onFatal gets a sentence to show; may be told more than once.
 */
export function watchForFatal(client: Client, onFatal: (sentence: string) => void): void {
  client.rest.on(RESTEvents.Response, (request, response) => {
    if (response.status === 401 && request.data.auth === true) onFatal(REJECTED_TOKEN);
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    onFatal(FINAL_CLOSES.get(code) ?? `Discord closed the connection for good (code ${code}).`);
  });
}

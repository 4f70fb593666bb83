import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/**
 * What a failed request to Discord means for the answer it carried: `late` (no longer taken),
 * `answered` (taken before), `gone` (its message was deleted), `passing` (worth another try),
 * `forbidden` (the bot may not post there), `refused` (this body or this bot, now and always).
 */
export type Failure = 'late' | 'answered' | 'gone' | 'passing' | 'forbidden' | 'refused';

const MEANINGS: ReadonlyMap<number | string, Failure> = new Map([
  // Three seconds have passed.
  [RESTJSONErrorCodes.UnknownInteraction, 'late'],
  // Fifteen minutes have passed.
  [RESTJSONErrorCodes.InvalidWebhookToken, 'late'],
  // Also what a retry gets when Discord took the first attempt and then answered 5xx.
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'answered'],
  [RESTJSONErrorCodes.UnknownMessage, 'gone'],
  [RESTJSONErrorCodes.UnknownWebhook, 'gone'],
  [RESTJSONErrorCodes.MissingAccess, 'forbidden'],
  [RESTJSONErrorCodes.MissingPermissions, 'forbidden'],
]);

// A request that waits for its turn behind others, such as during a rate limit, is aborted by
// discord.js with a plain error: its words are all there is to tell it by.
const ABORTED_WHILE_WAITING = 'Request aborted manually';

/** What a failed request to Discord means. */
export function meaningOf(error: unknown): Failure {
  if (error instanceof DiscordAPIError) {
    return MEANINGS.get(error.code) ?? (isPassingStatus(error.status) ? 'passing' : 'refused');
  }
  if (error instanceof HTTPError) return 'passing';
  return isNetworkError(error) ? 'passing' : 'refused';
}

function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Whether the request did not come through at all: no connection, a reset one, no answer in time. */
function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  if (error.message === ABORTED_WHILE_WAITING) return true;
  const code = codeOf(error);
  if (typeof code === 'string' && /^(E[A-Z]+|UND_ERR_\w+|EAI_AGAIN)$/.test(code)) return true;
  return isNetworkError(error.cause);
}

/** The code that Node, discord.js and Discord's API give an error; null where it has none. */
export function codeOf(error: unknown): string | number | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' || typeof error.code === 'number' ? error.code : null;
}

/** What an error says of itself, for a sentence. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Node leaves the message empty where every address of a host refused the connection.
  return error.message || String(codeOf(error) ?? error.name);
}

import type { UploadedFile } from './attachments.ts';
import type { JsonObject } from './json.ts';
import { RESPONSE_DEADLINE_MS, TOKEN_LIFETIME_MS } from './constants.ts';
import type { Person } from './people.ts';

/** One POST to the callback route, accepted or not. */
export interface Attempt {
  readonly type: number;
  /** What the server made of it: 204 or 200 when accepted, before any fault changed the answer. */
  readonly status: number;
  readonly code: number | null;
}

/** The first response, as it was accepted. */
export interface Acknowledgement {
  readonly type: number;
  readonly data: JsonObject;
  readonly files: readonly UploadedFile[];
  /** Real ms between sending the interaction and accepting the response. */
  readonly afterMs: number;
}

/** An interaction as the server keeps it. */
export interface StoredInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  /** In a few words, for messages: `/ask`, `button next`. */
  readonly label: string;
  /** What was sent over the gateway. */
  readonly payload: JsonObject;
  readonly user: Person;
  readonly channelId: string;
  /** The message whose component was used, or null. */
  readonly messageId: string | null;
  /** Whether Discord makes every answer ephemeral (no USE_EXTERNAL_APPS, see interact-context). */
  readonly forcedEphemeral: boolean;
  /** Whether it comes from a user's own installation only: at most five follow-ups. */
  readonly userInstallOnly: boolean;
  /** The type of the option being typed, for autocomplete. */
  readonly focusedType: number | null;
  /** Of the message type that an answer gets: 20 slash, 23 context menu, 19 component. */
  readonly answerType: number;
  readonly metadata: JsonObject;
  readonly createdAt: number;
  readonly sentAt: number;
  readonly attempts: Attempt[];
  readonly followupIds: string[];
  acknowledged: Acknowledgement | null;
  /** The message that `@original` means, once there is one. */
  originalId: string | null;
  /** How often that message had been edited when the interaction was acknowledged. */
  editsBefore: number;
  /** Whether a deferred answer still shows "thinking". */
  thinking: boolean;
}

/** Every interaction of the server, and who waits for news of one. */
export class Interactions {
  readonly #byId = new Map<string, StoredInteraction>();
  readonly #byToken = new Map<string, StoredInteraction>();
  readonly #listeners = new Map<string, Set<() => void>>();

  add(interaction: StoredInteraction): void {
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
  }

  find(id: string): StoredInteraction | undefined {
    return this.#byId.get(id);
  }

  findByToken(token: string): StoredInteraction | undefined {
    return this.#byToken.get(token);
  }

  /** Tells all who wait for this interaction that something changed. */
  changed(id: string): void {
    for (const listener of this.#listeners.get(id) ?? []) listener();
  }

  /**
   * Waits until `look` finds something.
   * @throws Error with `what` when nothing came in time
   */
  waitFor<T>(
    id: string,
    look: () => T | undefined,
    timeoutMs: number,
    what: () => string,
  ): Promise<T> {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners);
    return new Promise((resolve, reject) => {
      const check = (): void => {
        try {
          const found = look();
          if (found === undefined) return;
          stop();
          resolve(found);
        } catch (error) {
          stop();
          reject(error);
        }
      };
      const stop = (): void => {
        clearTimeout(timer);
        listeners.delete(check);
        if (listeners.size === 0) this.#listeners.delete(id);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`${what()}, after waiting ${timeoutMs} ms`));
      }, timeoutMs);
      listeners.add(check);
      check();
    });
  }

  list(): StoredInteraction[] {
    return [...this.#byId.values()];
  }

  clear(): void {
    this.#byId.clear();
    this.#byToken.clear();
  }
}

/** Whether the three seconds for a first response are over. */
export function isTooLate(interaction: StoredInteraction, now: number): boolean {
  return now - interaction.createdAt > RESPONSE_DEADLINE_MS;
}

/** Whether the token can no longer be used. */
export function isExpired(interaction: StoredInteraction, now: number): boolean {
  return now - interaction.createdAt > TOKEN_LIFETIME_MS;
}

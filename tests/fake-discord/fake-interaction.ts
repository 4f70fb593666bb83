import { readChoices, type Choice } from './check-choices.ts';
import { readModal, type Modal } from './check-modal.ts';
import { callbackType, flag } from './constants.ts';
import { isTooLate, type Attempt, type StoredInteraction } from './interactions.ts';
import type { JsonObject } from './json.ts';
import { seen, type SeenMessage } from './seen-message.ts';
import type { State } from './state.ts';

/** How an interaction stands. */
export type InteractionState = 'pending' | 'answered' | 'deferred' | 'late';

/** The first response, as the bot gave it. */
export interface FirstResponse {
  /** The callback type: 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal. */
  readonly type: number;
  readonly data: JsonObject;
  readonly ephemeral: boolean;
}

/** Longer than Discord waits, so that a late answer shows as such and not as a time-out. */
const PATIENCE_MS = 4_000;

/** What somebody did, and what came of it. */
export class FakeInteraction {
  readonly #state: State;
  readonly #stored: StoredInteraction;
  /** Whether the bot was connected; else it comes with RESUME, or not at all. */
  readonly delivered: boolean;

  constructor(state: State, stored: StoredInteraction, delivered: boolean) {
    this.#state = state;
    this.#stored = stored;
    this.delivered = delivered;
  }

  get id(): string {
    return this.#stored.id;
  }

  get token(): string {
    return this.#stored.token;
  }

  get userId(): string {
    return this.#stored.user.id;
  }

  /** 'late' once the three seconds are over without a response, by the server's clock. */
  get state(): InteractionState {
    const { acknowledged, thinking } = this.#stored;
    if (acknowledged) return thinking ? 'deferred' : 'answered';
    return isTooLate(this.#stored, this.#state.clock.now()) ? 'late' : 'pending';
  }

  /** Real ms from sending to the first accepted response; null while there is none. */
  get msToAnswer(): number | null {
    return this.#stored.acknowledged?.afterMs ?? null;
  }

  /** Every try to respond, the refused ones too. */
  get attempts(): readonly Attempt[] {
    return this.#stored.attempts;
  }

  /** The first response. @throws Error when none came in time */
  response(timeoutMs = PATIENCE_MS): Promise<FirstResponse> {
    return this.#state.interactions.waitFor(
      this.id,
      () => {
        const { acknowledged } = this.#stored;
        if (!acknowledged) return undefined;
        const { type, data } = acknowledged;
        const { flags } = data;
        const ephemeral = typeof flags === 'number' && (flags & flag.ephemeral) !== 0;
        return { type, data, ephemeral };
      },
      timeoutMs,
      () => `interaction ${this.describe()} was not answered`,
    );
  }

  /** The message that answers it, once it shows something. @throws Error when none came in time */
  answer(timeoutMs = PATIENCE_MS): Promise<SeenMessage> {
    return this.#state.interactions.waitFor(
      this.id,
      () => (this.#isShown() ? this.message() : undefined),
      timeoutMs,
      () => `interaction ${this.describe()} shows no answer`,
    );
  }

  /** The answer as it stands now, after edits. @throws Error when there is none */
  message(): SeenMessage {
    const message = this.#state.messages.find(this.#stored.originalId ?? '');
    if (!message) throw new Error(`interaction ${this.describe()} has no message`);
    return seen(message);
  }

  hasMessage(): boolean {
    return this.#state.messages.find(this.#stored.originalId ?? '') !== undefined;
  }

  /** The further messages that are still there. */
  followups(): SeenMessage[] {
    return this.#stored.followupIds.flatMap((id) => {
      const message = this.#state.messages.find(id);
      return message ? [seen(message)] : [];
    });
  }

  /** Waits for further messages. @throws Error when they did not come in time */
  waitForFollowups(count = 1, timeoutMs = PATIENCE_MS): Promise<SeenMessage[]> {
    return this.#state.interactions.waitFor(
      this.id,
      () => (this.followups().length >= count ? this.followups() : undefined),
      timeoutMs,
      () => `interaction ${this.describe()} has ${this.followups().length} of ${count} follow-ups`,
    );
  }

  /** Whether this person sees the answer. */
  visibleTo(userId: string): boolean {
    return this.hasMessage() && this.message().visibleTo(userId);
  }

  /** The suggestions. @throws Error when it was not answered with any */
  choices(): Choice[] {
    const { acknowledged } = this.#stored;
    if (acknowledged?.type !== callbackType.choices) {
      throw new Error(`interaction ${this.describe()} got no suggestions`);
    }
    return readChoices(acknowledged.data);
  }

  /** The form that was shown. @throws Error when it was not answered with one */
  modal(): Modal {
    const { acknowledged } = this.#stored;
    if (acknowledged?.type !== callbackType.modal) {
      throw new Error(`interaction ${this.describe()} got no form`);
    }
    return readModal(acknowledged.data);
  }

  /** What it was and how it stands, for messages of failed tests. */
  describe(): string {
    const tries = this.attempts.map(({ type, status, code }) => `type ${type}: ${status}/${code}`);
    const what = this.#stored.label;
    return `${what} (${this.state}${tries.length ? `; ${tries.join(', ')}` : ''})`;
  }

  #isShown(): boolean {
    const { acknowledged, originalId, editsBefore, thinking } = this.#stored;
    const message = this.#state.messages.find(originalId ?? '');
    if (!acknowledged || !message) return false;
    if (acknowledged.type === callbackType.deferredUpdate) return message.edits > editsBefore;
    return !thinking;
  }
}

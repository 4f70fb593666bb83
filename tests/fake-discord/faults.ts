/** What goes wrong, and where. */
export interface FaultInput {
  /** Which requests: part of the path (without `/api/v10`), or a pattern for it. */
  readonly route: string | RegExp;
  /** Only this method; any when left out. */
  readonly method?: string;
  /**
   * The status to answer with. 'reset' breaks the connection off (RST: discord.js tries again),
   * 'close' ends it without an answer (FIN: discord.js does not), 'hang' never answers.
   */
  readonly status: number | 'reset' | 'close' | 'hang';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often; for ever when left out. */
  readonly times?: number;
  /** Whether the request is carried out all the same, and only the answer goes wrong. */
  readonly afterProcessing?: boolean;
  /** How long to wait before answering so, in real ms. */
  readonly delayMs?: number;
  /** For 429: seconds to wait (0.1 when left out). */
  readonly retryAfter?: number;
  /** For 429: whose limit it is. */
  readonly scope?: 'user' | 'global' | 'shared';
}

/** A fault that was set; `hits` says how often it struck. */
export interface Fault {
  readonly hits: number;
  /** Takes the fault away. */
  remove(): void;
}

/** The faults that a test has set, the first that fits striking. */
export class Faults {
  readonly #active: { input: FaultInput; hits: number }[] = [];

  add(input: FaultInput): Fault {
    const entry = { input, hits: 0 };
    this.#active.push(entry);
    const remove = (): void => {
      const index = this.#active.indexOf(entry);
      if (index >= 0) this.#active.splice(index, 1);
    };
    return {
      get hits() {
        return entry.hits;
      },
      remove,
    };
  }

  /** The fault that strikes this request, counted; null when none does. */
  strike(method: string, path: string): FaultInput | null {
    const entry = this.#active.find(
      ({ input, hits }) => hits < (input.times ?? Infinity) && fits(input, method, path),
    );
    if (!entry) return null;
    entry.hits += 1;
    return entry.input;
  }

  clear(): void {
    this.#active.length = 0;
  }
}

function fits(input: FaultInput, method: string, path: string): boolean {
  if (input.method && input.method.toUpperCase() !== method) return false;
  return typeof input.route === 'string' ? path.includes(input.route) : input.route.test(path);
}

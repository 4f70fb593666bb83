/** Lets answers be made one after the other, with everything else having its turn between them. */
export interface Pace {
  /** When it is this answer's turn. */
  turn(): Promise<void>;
  /** Whether an answer that comes now may have to wait for long: then "thinking…" is said at once. */
  isBusy(): boolean;
  /** Counts what is on its way to Discord: while much is, no more answers are made. */
  send<T>(sending: Promise<T>): Promise<T>;
  /** Stops looking at the clock. */
  stop(): void;
}

/** What an answer may have before it, in milliseconds; Discord waits for 3 seconds. */
const MOST_WAIT_MS = 300;
/** What the event loop may have been held up by. */
const MOST_DELAY_MS = 1_000;
/** How often that is looked at, and for how long it counts. */
const LOOK_MS = 100;
const COUNTS_MS = 500;
/** What the first answer is taken to need, and how much the latest one says of the next. */
const FIRST_GUESS_MS = 15;
const WEIGHT = 0.1;
/** Answers on their way at the same time; one that is on it for longer holds up nobody. */
const MOST_SENDING = 24;
const LONGEST_SENDING_MS = 1_000;
const SHORTLY_MS = 5;

/**
 * Starts one answer in each turn of the event loop. Several hundred that come in one moment would
 * else be made in one go, in which no answer leaves and no timer comes: all would be late.
 */
export function createPace(): Pace {
  const waiting: (() => void)[] = [];
  let typicalMs = FIRST_GUESS_MS;
  let last = 0;
  let sending = 0;
  let heldUpAt = -Infinity;
  let due = performance.now() + LOOK_MS;

  const look = setInterval(() => {
    const now = performance.now();
    if (now - due > MOST_DELAY_MS) heldUpAt = now;
    due = now + LOOK_MS;
  }, LOOK_MS).unref();

  const next = () => {
    const now = performance.now();
    if (sending > MOST_SENDING) {
      setTimeout(next, SHORTLY_MS);
      return;
    }
    typicalMs += WEIGHT * (now - last - typicalMs);
    last = now;
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };

  return {
    turn: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length > 1) return;
        last = performance.now();
        setImmediate(next);
      }),
    async send(request) {
      sending++;
      let timer: NodeJS.Timeout | undefined;
      const isTime = new Promise((resolve) => {
        timer = setTimeout(resolve, LONGEST_SENDING_MS);
      });
      const isOver = request.catch(() => {});
      await Promise.race([isOver, isTime]);
      clearTimeout(timer);
      sending--;
      return request;
    },
    isBusy() {
      const now = performance.now();
      const isHeldUp = now - due > MOST_DELAY_MS || now - heldUpAt < COUNTS_MS;
      return isHeldUp || waiting.length * typicalMs > MOST_WAIT_MS;
    },
    stop: () => clearInterval(look),
  };
}

/** The pace of this process: it has one event loop. */
export const pace = createPace();

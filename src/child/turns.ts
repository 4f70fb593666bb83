/** So many at a time; more wait, first come first served. */
export interface Turns {
  /** How many have a turn or wait for one. */
  readonly busy: number;
  /** A turn, to be ended; false where it did not come in time. */
  take(patienceMs: number): Promise<boolean>;
  end(): void;
}

/** Hands out turns. */
export function createTurns(atOnce: number): Turns {
  const waiting = new Set<() => void>();
  let taken = 0;
  return {
    get busy() {
      return taken + waiting.size;
    },
    take(patienceMs) {
      if (taken < atOnce) {
        taken++;
        return Promise.resolve(true);
      }
      return new Promise((resolve) => {
        const settle = (hasTurn: boolean) => {
          clearTimeout(timer);
          waiting.delete(go);
          resolve(hasTurn);
        };
        const go = () => settle(true);
        const timer = setTimeout(settle, patienceMs, false);
        waiting.add(go);
      });
    },
    end() {
      const [next] = waiting;
      // A turn goes from one to the next.
      if (next) next();
      else taken--;
    },
  };
}

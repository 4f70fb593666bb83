/** The server's own idea of the time, in ms since 1970; real time plus what a test added. */
export interface Clock {
  now(): number;
  /** Moves the clock forward: deadlines pass and tokens age without waiting. */
  advance(ms: number): void;
}

/** A clock that runs in real time until a test moves it. */
export function movableClock(): Clock {
  let added = 0;
  return {
    now: () => Date.now() + added,
    advance: (ms) => {
      if (!(ms >= 0)) throw new RangeError(`a clock only goes forward, not by ${ms} ms`);
      added += ms;
    },
  };
}

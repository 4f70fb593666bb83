/** Answers that are being made. */
export interface InFlight {
  /** Counts it as being made until it settles. */
  add(work: Promise<void>): void;
  /** When no more are being made, and none has come for as many milliseconds from now on. */
  quiet(milliseconds: number): Promise<void>;
}

/** Keeps count of answers that are being made. */
export function trackInFlight(): InFlight {
  const works = new Set<Promise<void>>();
  let latest = 0;
  return {
    add(work) {
      latest = performance.now();
      works.add(work);
      const forget = () => works.delete(work);
      work.then(forget, forget);
    },
    async quiet(milliseconds) {
      latest = performance.now();
      for (;;) {
        await Promise.allSettled(works);
        const left = latest + milliseconds - performance.now();
        if (left <= 0 && works.size === 0) return;
        await new Promise((resolve) => setTimeout(resolve, Math.max(1, left)));
      }
    },
  };
}

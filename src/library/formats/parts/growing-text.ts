import { joinScript } from './join-script.ts';

/** A text that is put together piece by piece; looking at its end costs no more the longer it is. */
export interface GrowingText {
  readonly length: number;
  add(piece: string): void;
  /** Adds letters that stand raised or lowered, which may change the end before them. */
  addScript(script: string, isRaised: boolean): void;
  toString(): string;
}

/** More than the end that a script may change. */
const END = 64;

/** Starts with nothing. */
export function createGrowingText(): GrowingText {
  const done: string[] = [];
  let tail = '';
  let length = 0;
  const settle = (): void => {
    if (tail.length < END * 4) return;
    const kept = tail.slice(-END);
    const settled = tail.slice(0, tail.length - kept.length);
    done.push(settled);
    length += settled.length;
    tail = kept;
  };
  return {
    get length() {
      return length + tail.length;
    },
    add(piece) {
      tail += piece;
    },
    addScript(script, isRaised) {
      settle();
      tail = joinScript(tail, script, isRaised);
    },
    toString: () => done.join('') + tail,
  };
}

/** Whole numbers in a typed array that grows: a fourth to a half of what an array of them takes. */
export interface IntList {
  readonly length: number;
  push(value: number): void;
  pushAll(values: Int32Array): void;
  at(place: number): number;
  /** The numbers so far, in an array of just their size. */
  toArray(): Int32Array;
}

/** A list with room for so many numbers, or with these to begin with. */
export function createIntList(start: number | Int32Array = 1_024): IntList {
  let values = typeof start === 'number' ? new Int32Array(start) : start;
  let length = typeof start === 'number' ? 0 : start.length;
  const makeRoom = (wanted: number) => {
    if (wanted <= values.length) return;
    const grown = new Int32Array(Math.max(wanted, Math.ceil(values.length * 1.5)));
    grown.set(values);
    values = grown;
  };
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) makeRoom(length + 1);
      values[length++] = value;
    },
    pushAll(added) {
      makeRoom(length + added.length);
      values.set(added, length);
      length += added.length;
    },
    at: (place) => values[place] ?? 0,
    toArray: () => values.slice(0, length),
  };
}

/** Whether two words differ by one letter changed, added, left out or by two exchanged. */
export function differByOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const rest = start + 1;
  if (short.slice(rest) === long.slice(rest)) return true;
  return (
    short[start] === long[rest] &&
    short[rest] === long[start] &&
    short.slice(rest + 1) === long.slice(rest + 1)
  );
}

/** A word with each letter left out in turn, and itself: two words a letter apart share one. */
export function* lessOneLetter(word: string): Generator<string> {
  yield word;
  for (let place = 0; place < word.length; place++) {
    yield word.slice(0, place) + word.slice(place + 1);
  }
}

/** Longest text that is looked at: names and what is typed are shorter. */
const LONGEST = 120;
// Reused: thousands of names are compared for one key that is typed.
let before = new Uint8Array(LONGEST + 1);
let last = new Uint8Array(LONGEST + 1);
let current = new Uint8Array(LONGEST + 1);

/**
 * How many slips (a letter put in, left out, replaced, or swapped with its neighbour) lie between
 * what was typed and the beginning of a name that is nearest to it; `most + 1` for more than `most`.
 */
export function prefixDistance(typed: string, name: string, most: number): number {
  const width = Math.min(name.length, typed.length + most, LONGEST);
  const over = most + 1;
  if (typed.length > LONGEST || width < typed.length - most) return over;
  for (let column = 0; column <= width; column++) last[column] = Math.min(column, over);
  for (let row = 1; row <= typed.length; row++) {
    // Farther from the diagonal than `most` nothing can come within it again.
    const from = Math.max(1, row - most);
    const to = Math.min(width, row + most);
    current.fill(over, 0, width + 1);
    if (from === 1) current[0] = Math.min(row, over);
    let least = current[from - 1] ?? over;
    for (let column = from; column <= to; column++) {
      const cost = costAt(typed, name, row, column);
      current[column] = Math.min(cost, over);
      if (cost < least) least = cost;
    }
    if (least > most) return over;
    [before, last, current] = [last, current, before];
  }
  // The name may go on: the cheapest of its beginnings counts.
  let least = over;
  for (let column = 0; column <= width; column++) least = Math.min(least, last[column] ?? over);
  return least;
}

/** Of the table's field in this row and column, from those above it and to its left. */
function costAt(typed: string, name: string, row: number, column: number): number {
  const letter = typed.charCodeAt(row - 1);
  const other = name.charCodeAt(column - 1);
  const above = (last[column] ?? 0) + 1;
  const left = (current[column - 1] ?? 0) + 1;
  const diagonal = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
  const cost = Math.min(above, left, diagonal);
  const isSwap =
    row > 1 &&
    column > 1 &&
    letter === name.charCodeAt(column - 2) &&
    other === typed.charCodeAt(row - 2);
  return isSwap ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost;
}

/** Whether a word ends in one of these. */
export function endsInOneOf(word: string, ends: ReadonlySet<string>): boolean {
  for (const end of ends) if (word.endsWith(end)) return true;
  return false;
}

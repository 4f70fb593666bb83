/** The first line, then comments and empty lines, then a key or the end: else it is a rule (`<hr>`). */
const OPENING =
  /^---[ \t]*\n(?=(?:(?:[ \t]*|#.*)\n)*(?:["']?[\p{L}_][^\n]{0,100}?:|---[ \t]*(?:\n|$)))/u;
const CLOSING = /^---[ \t]*(?:\n|$)/mu;

/** The YAML between `---` lines at the top of a text, where there is one, and what follows it. */
export function splitFrontMatter(text: string): { yaml: string | null; body: string } {
  const opening = OPENING.exec(text)?.[0];
  const rest = text.slice(opening?.length ?? 0);
  const closing = CLOSING.exec(rest);
  return opening !== undefined && closing
    ? { yaml: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) }
    : { yaml: null, body: text };
}

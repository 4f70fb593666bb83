const FRONT_MATTER =
  /^---[ \t]*\n(?:(?:[ \t]*|#.*)\n)*(?=[\p{L}_][^\n]{0,100}?:|---)([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u;

/** The YAML between `---` lines at the top of a text, where there is one, and what follows it. */
export function splitFrontMatter(text: string): { yaml: string | null; body: string } {
  const found = FRONT_MATTER.exec(text);
  return found
    ? { yaml: found[1] ?? '', body: text.slice(found[0].length) }
    : { yaml: null, body: text };
}

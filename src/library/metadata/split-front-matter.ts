/** The first line, then comments and empty lines, then a key or the end: else it is a rule (`<hr>`). */
const OPENING =
  /^---[ \t]*\n(?=(?:(?:[ \t]*|#.*)\n)*(?:["']?[\p{L}_][\p{L}\p{N}_-]{0,60}["']?[ \t]*:(?:[ \t\n]|$)|---[ \t]*(?:\n|$)))/u;
const CLOSING = /^---[ \t]*(?:\n|$)/mu;

/** Keys that make a single line front matter; "Noot: …" between two rules is text. */
const KNOWN =
  /^["']?(?:title|titel|authors?|auteurs?|publisher|uitgever|bron|source|date|datum|published|url|link|lang|language|taal|tags|keywords|trefwoorden|alias(?:es)?|layout|draft|slug|permalink|id|type|categor(?:y|ies)|description|summary|created|updated|modified|weight|cover|image|toc|cssclass(?:es)?)["']?[ \t]*:/imu;
const KEY = /^["']?[\p{L}_][\p{L}\p{N}_-]{0,60}["']?[ \t]*:(?:[ \t]|$)/u;

/** The YAML between `---` lines at the top of a text, where there is one, and what follows it. */
export function splitFrontMatter(text: string): { yaml: string | null; body: string } {
  const opening = OPENING.exec(text)?.[0];
  const rest = text.slice(opening?.length ?? 0);
  const closing = CLOSING.exec(rest);
  const yaml = closing ? rest.slice(0, closing.index) : '';
  return opening !== undefined && closing && isFrontMatter(yaml)
    ? { yaml, body: rest.slice(closing.index + closing[0].length) }
    : { yaml: null, body: text };
}

/** Empty, with a key that is known, or nothing but keys and what is indented below them. */
function isFrontMatter(yaml: string): boolean {
  const lines = yaml.split('\n').filter((line) => !/^\s*(?:#|$)/u.test(line));
  const atMargin = lines.filter((line) => !/^(?:\s|- )/u.test(line));
  const isAllKeys = atMargin.length > 1 && atMargin.every((line) => KEY.test(line));
  return lines.length === 0 || KNOWN.test(yaml) || isAllKeys;
}

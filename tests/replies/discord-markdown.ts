import type { Reply } from '../../src/replies/types.ts';

/** The texts of a reply, from top to bottom. */
export function textsOf({ components }: Reply): string[] {
  return components.flatMap(collect);
}

function collect(node: object): string[] {
  const own = 'content' in node && typeof node.content === 'string' ? [node.content] : [];
  const below = 'components' in node && Array.isArray(node.components) ? node.components : [];
  return [...own, ...below.flatMap(collect)];
}

/** Markdown as Discord shows it, and what in it formats besides bold and underline. */
export interface Shown {
  readonly text: string;
  /** Signs that mean something and are not escaped, and styles that are not closed. */
  readonly loose: readonly string[];
}

/** Line starts that replies use: headings, small text, quotes and lists in them, lists. */
const LINE_START = /^(?:#{1,3} |-# (?:\*\*)?|> (?: *(?:- |\d{1,3}\. ))?|- )/u;
const TOKEN = /\\[^\p{L}\p{N}\s]|\*\*|__|[\s\S]/gu;
const LOOSE = /[\\*_`~|<>#@[\]]/u;

/** Blocks that show what is in them as it is, to be copied; what would end one is in none. */
const CODE = /^```\n[\s\S]*?\n```$/gmu;

/** Reads Markdown without knowing how it was written. */
export function readMarkdown(markdown: string): Shown {
  const loose: string[] = [];
  const lines = markdown
    .replace(CODE, '')
    .split('\n')
    .map((line) => {
      const start = LINE_START.exec(line)?.[0] ?? '';
      const open: string[] = [];
      let text = '';
      for (const [token] of line.slice(start.replace('**', '').length).matchAll(TOKEN)) {
        if (token === '**' || token === '__') {
          if (open.at(-1) === token) open.pop();
          else open.push(token);
        } else if (token.startsWith('\\') && token.length > 1) text += token.slice(1);
        else {
          if (LOOSE.test(token)) loose.push(token);
          text += token;
        }
      }
      loose.push(...open);
      return text;
    });
  return { text: lines.join('\n'), loose };
}

/** What is quoted in a reply, line by line, as a reader sees it: without what makes a list of it. */
export function quotesOf(reply: Reply): string[] {
  return textsOf(reply)
    .flatMap((text) => text.replace(CODE, '').split('\n'))
    .filter((line) => line.startsWith('> '))
    .map((line) => readMarkdown(line).text);
}

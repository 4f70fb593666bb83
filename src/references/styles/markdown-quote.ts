import type { Run } from './styled-text.ts';

/** Signs that Markdown gives a meaning within a line. */
const SIGNS = /[\\*_`~|<>[\]#]/gu;
/** What makes a list, a heading or a rule at the start of a line. */
const LINE_START = /^(\s*)([-+=]|\d{1,9}(?=[.)]))/u;
const ADDRESS = /https?:\/\/\S+?(?=[,.]?(?:\s|$))/gu;

/** Words of a source as a quotation of Markdown, the source under it, its title in italics. */
export function toMarkdownQuote(text: string, source: readonly Run[]): string {
  const lines = text.split(/[\n\r\v\f\u0085\u2028\u2029]+/u).map((line) => `> ${escapeLine(line)}`);
  const from = source.map(({ text: run, isItalic }) => (isItalic ? `*${escape(run)}*` : link(run)));
  return [...lines, '>', `> — ${from.join('').trim()}`].join('\n');
}

function escape(text: string): string {
  return text.replace(SIGNS, String.raw`\$&`);
}

function escapeLine(text: string): string {
  return escape(text).replace(LINE_START, (_all, space: string, sign: string) =>
    /\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** Addresses stay as they are, in the brackets that make them links. */
function link(run: string): string {
  let at = 0;
  let markdown = '';
  for (const { 0: address, index } of run.matchAll(ADDRESS)) {
    markdown += `${escape(run.slice(at, index))}<${address}>`;
    at = index + address.length;
  }
  return markdown + escape(run.slice(at));
}

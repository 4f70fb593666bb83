import type { StateBlock } from 'markdown-it';

/** Signs of a heading without the space behind them that Markdown asks for: "##Recht". */
const PARTS = /^(#{2,6})(?=[^#\s])(.*)$/u;
/** One sign alone may be a tag ("#todo"): only words that begin with a capital are a heading. */
const TITLE = /^(#)(?=\p{Lu})([^#]*\s[^#]*[^#.,;:\s])\s*$/u;
const CODE_INDENT = 4;

/** Headings as older tools and hasty people write them: "###Artikel 1". */
export function bareHeading(
  state: StateBlock,
  startLine: number,
  _endLine: number,
  isSilent: boolean,
): boolean {
  if (indentOf(state, startLine) >= CODE_INDENT) return false;
  const line = lineAt(state, startLine);
  const found = PARTS.exec(line) ?? (isApart(state, startLine) ? TITLE.exec(line) : null);
  if (!found) return false;
  if (isSilent) return true;
  const [, signs = '', text = ''] = found;
  const tag = `h${signs.length}`;
  state.line = startLine + 1;
  state.push('heading_open', tag, 1);
  const inline = state.push('inline', '', 0);
  inline.content = text.replace(/\s#+\s*$/u, '').trim();
  inline.children = [];
  state.push('heading_close', tag, -1);
  return true;
}

function indentOf({ sCount, blkIndent }: StateBlock, line: number): number {
  return (sCount[line] ?? 0) - blkIndent;
}

function lineAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

/** Whether no text stands right above it. */
function isApart(state: StateBlock, line: number): boolean {
  return line === 0 || state.isEmpty(line - 1);
}

import type { StateBlock, StateInline } from 'markdown-it';
import { standsAsInline } from '../formula/find-tex.ts';
import { readsAsTex } from '../formula/reads-as-tex.ts';

/** Longer than any formula that stands in a text. */
const LONGEST = 3_000;
/** Signs around TeX in a line, longest first; behind two slashes they stand for MathJax. */
const SIGNS: readonly (readonly [open: string, close: string])[] = [
  ['$$', '$$'],
  ['$', '$'],
  ['\\\\(', '\\\\)'],
  ['\\\\[', '\\\\]'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
];

/** TeX in a line: taken as it stands, so that `_` and `*` in it are no emphasis. */
export function texInline(state: StateInline, isSilent: boolean): boolean {
  const { src, pos, posMax } = state;
  const first = src.charAt(pos);
  if (first !== '$' && first !== '\\') return false;
  for (const [open, close] of SIGNS) {
    if (!src.startsWith(open, pos)) continue;
    const from = pos + open.length;
    const to = src.slice(from, Math.min(posMax, from + LONGEST)).indexOf(close) + from;
    if (to < from) continue;
    const isFormula =
      (open !== '$' || standsAsInline(src, pos, to)) && readsAsTex(src.slice(from, to));
    if (!isFormula) continue;
    const end = to + close.length;
    if (!isSilent) state.push('text', '', 0).content = withOneSlash(src.slice(pos, end));
    state.pos = end;
    return true;
  }
  return false;
}

/** `\\(x\\)` is how `\(x\)` is written in Markdown. */
function withOneSlash(tex: string): string {
  return tex.startsWith('\\\\') ? tex.slice(1, -3) + tex.slice(-2) : tex;
}

const BLOCK_SIGNS: readonly (readonly [open: RegExp, close: string])[] = [
  [/^\$\$/u, '$$'],
  [/^\\{1,2}\[\s*$/u, '\\]'],
  [/^\\begin\{(?:equation|align|alignat|gather|multline|eqnarray)\*?\}/u, '\\end{'],
];

/** TeX on lines of its own, up to the line that ends it: one block, whatever is in it. */
export function texBlock(
  state: StateBlock,
  startLine: number,
  endLine: number,
  isSilent: boolean,
): boolean {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const first = lineAt(startLine).trimEnd();
  const signs = BLOCK_SIGNS.find(([open]) => open.test(first));
  if (!signs) return false;
  const [open, close] = signs;
  const sign = open.exec(first)?.[0] ?? '';
  let line = startLine;
  let size = first.length;
  while (
    !lineAt(line)
      .slice(line === startLine ? sign.length : 0)
      .includes(close)
  ) {
    line++;
    if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) return false;
    if (lineAt(line).trim() === '') return false;
    size += lineAt(line).length;
    if (size > LONGEST) return false;
  }
  const text = Array.from({ length: line - startLine + 1 }, (_, place) =>
    lineAt(startLine + place),
  );
  // What follows the sign on its line is text.
  if (!lineAt(line).trimEnd().endsWith(close) && close !== '\\end{') return false;
  if (sign === '$$' && !readsAsTex(text.join(' ').slice(2, -2))) return false;
  if (isSilent) return true;
  state.push('paragraph_open', 'p', 1).map = [startLine, line + 1];
  const inline = state.push('inline', '', 0);
  inline.content = '';
  inline.children = [];
  const token = new state.Token('text', '', 0);
  token.content = text.join('\n');
  inline.children.push(token);
  state.push('paragraph_close', 'p', -1);
  state.line = line + 1;
  return true;
}

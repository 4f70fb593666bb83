import type { StateInline } from 'markdown-it';

/** Longer than what somebody marks or hides in a line. */
const LONGEST = 2_000;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const MARK = '==';

/** "==words==", marked in a line: the words stay, the signs go. Of "a == b" and "a==b" they stay. */
export function markInline(state: StateInline, isSilent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith(MARK, pos)) return false;
  const from = pos + MARK.length;
  if (/[\p{L}\p{N}=]$/u.test(src.slice(Math.max(0, pos - 2), pos))) return false;
  const to = /^[\s=]/u.test(src.slice(from, from + 1)) ? -1 : endOfMark(state, from);
  if (to < 0) return false;
  if (!isSilent) {
    state.pos = from;
    state.posMax = to;
    state.md.inline.tokenize(state);
    state.posMax = posMax;
  }
  state.pos = to + MARK.length;
  return true;
}

/** Where the signs stand that end what is marked, past code and formulas; or -1. */
function endOfMark(state: StateInline, from: number): number {
  const { src, pos, posMax } = state;
  let end = -1;
  state.pos = from;
  while (state.pos < Math.min(posMax, from + LONGEST)) {
    const at = state.pos;
    if (src.charAt(at) === '\n') break;
    if (src.startsWith(MARK, at)) {
      const after = src.slice(at + MARK.length, Math.min(posMax, at + MARK.length + 2));
      const isEnd = at > from && !/\s/u.test(src.charAt(at - 1));
      if (isEnd && !after.startsWith('=') && !WORD_START.test(after)) end = at;
      break;
    }
    state.md.inline.skipToken(state);
  }
  state.pos = pos;
  return end;
}

/** "%%not for readers%%" of Obsidian, in a paragraph. */
const HIDDEN = /^%%(?!%)(?:[^%]|%(?!%))+%%(?!%)/u;

/** What a note hides is no text of it. "100%%" hides nothing. */
export function hiddenInline(state: StateInline, isSilent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith('%%', pos)) return false;
  const found = HIDDEN.exec(src.slice(pos, Math.min(posMax, pos + LONGEST)));
  const before = src.slice(Math.max(0, pos - 2), pos);
  if (!found || WORD_END.test(before) || before.endsWith('%')) return false;
  if (!isSilent && /(?:^|\s)$/u.test(before)) trimPending(state);
  state.pos += found[0].length;
  return true;
}

/** "{#ch14}", "{.class}", "{: #id .x title="…"}": what programs that make pages call an element. */
const ATTRIBUTES =
  /^\{(?:(?=[#.])|:(?=\s*(?:[#.]|[\w-]+=|toc\s*\}))\s*)(?:[#.][\p{L}_][\p{L}\p{N}_:.-]*|[\w-]+="[^"\n]*"|[\w-]+='[^'\n]*'|(?<=:\s*)toc)(?:\s+(?:[#.][\p{L}_][\p{L}\p{N}_:.-]*|[\w-]+="[^"\n]*"|[\w-]+='[^'\n]*'))*\s*\}/u;

/** Attributes at the end of a line, or right behind what is emphasised, are no words of the text. */
export function attributesInline(state: StateInline, isSilent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src.charAt(pos) !== '{') return false;
  const found = ATTRIBUTES.exec(src.slice(pos, Math.min(posMax, pos + LONGEST)));
  if (!found) return false;
  const [all] = found;
  const isBehind = /[*_]/u.test(src.charAt(pos - 1));
  const isLast = /^[^\S\n]*(?:\n|$)/u.test(src.slice(pos + all.length, posMax));
  if (!isBehind && !isLast) return false;
  if (!isSilent) trimPending(state);
  state.pos += all.length;
  return true;
}

/** Without the spaces before what goes. */
function trimPending(state: StateInline): void {
  state.pending = state.pending.replace(/[^\S\n]+$/u, '');
}

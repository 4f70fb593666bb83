import type { StateInline } from 'markdown-it';

/** Longer than any name of a page. */
const LONGEST = 300;
/** A picture or page that is shown here: "![[map.png|300]]". */
const SHOWN = /^!\[\[[^[\]\n]+\]\]/u;
/** A link with words of its own: "[[Page#part|the part]]". */
const NAMED = /^\[\[[^[\]|\n]+\|([^[\]\n]+)\]\]/u;
/** A link to a page by its name: "[[Page]]"; "[[1]]" and "[[ x ]]" are the author's own brackets. */
const PAGE =
  /^\[\[#?(?=[^[\]|\n]*\p{L})([^\s[\]|\n#](?:[^[\]|\n]*[^\s[\]|\n])?)\]\](?![([\p{L}\p{N}])/u;
/** What brackets belong to in a program: "rows[[i]]". */
const INDEXED = /[\p{L}\p{N}_)\]$]$/u;

/** Links and pictures as notes with wiki links have them: the words stay, the rest is markup. */
export function wikiInline(state: StateInline, isSilent: boolean): boolean {
  const { src, pos, posMax } = state;
  const sign = src.charAt(pos);
  if (sign !== '!' && sign !== '[') return false;
  const rest = src.slice(pos, Math.min(posMax, pos + LONGEST));
  const found = sign === '!' ? SHOWN.exec(rest) : (NAMED.exec(rest) ?? pageAt(state, rest));
  if (!found) return false;
  const [all, words = ''] = found;
  if (!isSilent && words !== '') state.push('text', '', 0).content = words;
  state.pos += all.length;
  return true;
}

function pageAt({ src, pos }: StateInline, rest: string): RegExpExecArray | null {
  return INDEXED.test(src.slice(Math.max(0, pos - 2), pos)) ? null : PAGE.exec(rest);
}

/** The mark of a box with a sort ("[!Note] Mind the step"), at the start of a quote. */
const BOX = /^\s*\[!\p{L}[\p{L}-]*(?:\|[^\]\n]*)?\][+-]?[^\S\n]*/u;

/** The text of a quote without the mark that says what sort of box it is. */
export function withoutBoxMark(text: string): string {
  return text.replace(BOX, '');
}

import type { Token } from 'markdown-it';

/** The text of a line without its markup. What is struck out keeps its marks: else it would read as valid. */
export function inlineText({ children }: Token): string {
  return (children ?? []).map(textOf).join('');
}

const STRONG: Readonly<Record<string, number>> = { strong_open: 1, strong_close: -1 };
const STRONG_TAG = /^<(\/?)(?:b|strong|dfn)\b/iu;

/** Where the letters in bold end that the text of a line begins with; 0 where it begins otherwise. */
export function leadingBold({ children }: Token): number {
  let depth = 0;
  let length = 0;
  let end = 0;
  for (const token of children ?? []) {
    const tag = token.type === 'html_inline' ? STRONG_TAG.exec(token.content)?.[1] : undefined;
    depth += STRONG[token.type] ?? (tag === undefined ? 0 : tag === '' ? 1 : -1);
    const text = textOf(token);
    length += text.length;
    if (text.trim() === '') continue;
    if (depth <= 0) break;
    end = length;
  }
  return end;
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'code_inline':
      return token.content;
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    case 's_open':
    case 's_close':
      return '~~';
    case 'html_inline':
      return /^<br\b/iu.test(token.content) ? '\n' : '';
    default:
      return '';
  }
}

/** What the pictures of a paragraph show, where it holds nothing else; or null. */
export function onlyPictures({ children }: Token): string | null {
  const shown = (children ?? []).filter(
    ({ type, content, nesting }) => nesting === 0 && !(type === 'text' && content.trim() === ''),
  );
  const pictures = shown.filter(({ type }) => type === 'image');
  const others = shown.some(({ type }) => type !== 'image' && type !== 'softbreak');
  return others || pictures.length === 0 ? null : pictures.map(({ content }) => content).join(' ');
}

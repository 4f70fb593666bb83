import type { Token } from 'markdown-it';

/** The text of a line without its markup. What is struck out keeps its marks: else it would read as valid. */
export function inlineText({ children }: Token): string {
  return (children ?? []).map(textOf).join('');
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

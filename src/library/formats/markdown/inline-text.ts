import type { Token } from 'markdown-it';
import { createGrowingText } from '../parts/growing-text.ts';
import { LINE_END } from '../plain-text/line-ends.ts';

/** What stands in a line, with its markup. */
export type InlineText = Pick<Token, 'children'>;

/** The text of a line without its markup. What is struck out keeps its marks: else it would read as valid. */
export function inlineText({ children }: InlineText): string {
  const text = createGrowingText();
  /** What stands raised or lowered, from its tag to the tag that ends it. */
  let script: { readonly isRaised: boolean; text: string } | null = null;
  for (const token of children ?? []) {
    const tag = token.type === 'html_inline' ? SCRIPT_TAG.exec(token.content) : null;
    const own = textOf(token);
    if (tag && script) {
      text.addScript(script.text, script.isRaised);
      script = null;
    } else if (tag?.groups?.['slash'] === '') {
      script = { isRaised: tag.groups['name']?.toLowerCase() === 'sup', text: '' };
    } else if (script) script.text += own;
    else text.add(own);
  }
  return text.toString() + (script?.text ?? '');
}

const SCRIPT_TAG = /^<(?<slash>\/?)(?<name>su[bp])\b/iu;

const STRONG: Readonly<Record<string, number>> = { strong_open: 1, strong_close: -1 };
const STRONG_TAG = /^<(\/?)(?:b|strong|dfn)\b/iu;

/** Where the letters in bold end that the text of a line begins with; 0 where it begins otherwise. */
export function leadingBold({ children }: InlineText): number {
  const all = children ?? [];
  let depth = 0;
  let end = 0;
  for (const [place, token] of all.entries()) {
    const tag = token.type === 'html_inline' ? STRONG_TAG.exec(token.content)?.[1] : undefined;
    depth += STRONG[token.type] ?? (tag === undefined ? 0 : tag === '' ? 1 : -1);
    if (textOf(token).trim() === '') continue;
    if (depth <= 0) break;
    end = place + 1;
  }
  return end === 0 ? 0 : inlineText({ children: all.slice(0, end) }).length;
}

/** Whether all of a line's text is bold. */
export function isBold(token: InlineText): boolean {
  const end = leadingBold(token);
  return end > 0 && end === inlineText(token).trimEnd().length;
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'code_inline':
      return token.content;
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return `${LINE_END}\n`;
    case 's_open':
    case 's_close':
      return '~~';
    case 'html_inline':
      return /^<br\b/iu.test(token.content) ? `${LINE_END}\n` : '';
    default:
      return '';
  }
}

/** What the pictures of a paragraph show, where it holds nothing else; or null. */
export function onlyPictures({ children }: InlineText): string | null {
  const shown = (children ?? []).filter(
    ({ type, content, nesting }) => nesting === 0 && !(type === 'text' && content.trim() === ''),
  );
  const pictures = shown.filter(({ type }) => type === 'image');
  const others = shown.some(({ type }) => type !== 'image' && type !== 'softbreak');
  return others || pictures.length === 0 ? null : pictures.map(({ content }) => content).join(' ');
}

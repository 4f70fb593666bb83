import type { Token } from 'markdown-it';
import { joinScript } from '../join-script.ts';

/** The text of a line without its markup. What is struck out keeps its marks: else it would read as valid. */
export function inlineText({ children }: Token): string {
  let text = '';
  /** What stands raised or lowered, from its tag to the tag that ends it. */
  let script: { readonly isRaised: boolean; text: string } | null = null;
  for (const token of children ?? []) {
    const tag = token.type === 'html_inline' ? SCRIPT_TAG.exec(token.content) : null;
    const own = textOf(token);
    if (tag && script) {
      text = joinScript(text, script.text, script.isRaised);
      script = null;
    } else if (tag?.groups?.['slash'] === '') {
      script = { isRaised: tag.groups['name']?.toLowerCase() === 'sup', text: '' };
    } else if (script) script.text += own;
    else text += own;
  }
  return script ? text + script.text : text;
}

const SCRIPT_TAG = /^<(?<slash>\/?)(?<name>su[bp])\b/iu;

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

import { h } from '../dom.ts';
import { parseInline } from './inline.ts';
import { parseMarkdown } from './parse.ts';
import { formatTime } from './time.ts';
import type { Block, Inline, Item, Style } from './types.ts';

/** What text alone does not say: how people are called, and in which language times are given. */
export interface Reader {
  readonly locale: 'nl' | 'en';
  nameOf(of: 'user' | 'role' | 'channel', id: string): string;
  /** A command in the text was clicked. */
  readonly onCommand: (name: string) => void;
}

/** Discord's Markdown as elements: each is made here, and all text is text. */
export function renderMarkdown(text: string, reader: Reader): HTMLElement {
  return h(
    'div',
    { class: 'markdown' },
    parseMarkdown(text).map((block) => toElement(block, reader)),
  );
}

/** Markdown of one line, as in a message that a member wrote. */
export function renderInline(text: string, reader: Reader): HTMLElement {
  return h(
    'span',
    {},
    parseInline(text).map((node) => inline(node, reader)),
  );
}

function toElement(block: Block, reader: Reader): HTMLElement {
  const all = (nodes: readonly Inline[]) => nodes.map((node) => inline(node, reader));
  switch (block.kind) {
    case 'lines':
      return h(
        'p',
        {},
        block.lines.flatMap((line, place) => [...(place > 0 ? [h('br')] : []), ...all(line)]),
      );
    case 'heading':
      // All of one level for readers of the screen: a message may begin with any of the three.
      return h('h3', { class: `md-h${block.level}` }, all(block.children));
    case 'small':
      return h('p', { class: 'md-small' }, all(block.children));
    case 'quote':
      return h(
        'blockquote',
        {},
        block.blocks.map((inner) => toElement(inner, reader)),
      );
    case 'code':
      return h('pre', { tabindex: 0 }, h('code', {}, block.text));
    default: {
      const items = block.items.map((item) => toItem(item, reader));
      return block.start === null ? h('ul', {}, items) : h('ol', { start: block.start }, items);
    }
  }
}

function toItem({ children, below }: Item, reader: Reader): HTMLElement {
  return h(
    'li',
    {},
    children.map((node) => inline(node, reader)),
    below.map((block) => toElement(block, reader)),
  );
}

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
} as const satisfies Partial<Record<Style, keyof HTMLElementTagNameMap>>;

function inline(node: Inline, reader: Reader): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return h('code', {}, node.text);
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
      return h(
        tags[node.kind],
        {},
        node.children.map((child) => inline(child, reader)),
      );
    case 'spoiler':
      return spoiler(node.children.map((child) => inline(child, reader)));
    case 'link':
      return h(
        'a',
        { href: node.url, target: '_blank', rel: 'noreferrer noopener' },
        node.children.map((child) => inline(child, reader)),
      );
    case 'mention': {
      const sign = node.of === 'channel' ? '#' : '@';
      return h('span', { class: 'mention' }, `${sign}${reader.nameOf(node.of, node.id)}`);
    }
    case 'command': {
      const click = () => reader.onCommand(node.name);
      return h('button', { type: 'button', class: 'mention', click }, `/${node.name}`);
    }
    case 'emoji':
      return document.createTextNode(`:${node.name}:`);
    default: {
      const { short, full } = formatTime(node, reader.locale);
      return h('time', { class: 'md-time', title: full }, short);
    }
  }
}

function spoiler(children: readonly Node[]): HTMLElement {
  const hidden = h('span', { class: 'spoiler', role: 'button', tabindex: 0 }, children);
  const show = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    hidden.classList.add('shown');
    hidden.removeAttribute('role');
  };
  hidden.addEventListener('click', show);
  hidden.addEventListener('keydown', show);
  return hidden;
}

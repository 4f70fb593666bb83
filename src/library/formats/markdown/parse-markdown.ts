import MarkdownIt, { type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { Unreadable } from '../unreadable.ts';
import { bareHeading } from './heading-rule.ts';
import { attributesInline, hiddenInline, markInline } from './note-rules.ts';
import { texBlock, texInline } from './tex-rules.ts';
import { wikiInline } from './wiki-rule.ts';

/** Quotes and lists inside each other; text below the last would be lost, so it is far down. */
const DEEPEST = 1_000;

const parser = new MarkdownIt({ html: true, maxNesting: DEEPEST }).use(footnote);
// Footnotes stay where they are written.
parser.core.ruler.disable('footnote_tail');
parser.inline.ruler.disable(['footnote_inline', 'autolink']);
parser.inline.ruler.before('escape', 'tex', texInline);
parser.inline.ruler.before('link', 'wiki', wikiInline);
parser.inline.ruler.before('link', 'mark', markInline);
parser.inline.ruler.before('link', 'hidden', hiddenInline);
parser.inline.ruler.before('link', 'attributes', attributesInline);
parser.block.ruler.before('fence', 'tex', texBlock, { alt: ['paragraph'] });
parser.block.ruler.after('heading', 'bare_heading', bareHeading, {
  alt: ['paragraph', 'reference', 'blockquote'],
});
// Addresses are left out, whatever they are.
parser.validateLink = () => true;
parser.normalizeLink = (url) => url;

/**
 * Markdown → its tokens, in their order.
 * @throws Unreadable `too-deep` where text may have been passed over.
 */
export function parseMarkdown(text: string): Token[] {
  const tokens = parser.parse(text, {});
  if (tokens.some(({ level }) => level >= DEEPEST - 1)) throw new Unreadable('too-deep');
  return tokens;
}

import { hasChildren, isParagraph, textOf, type Paragraph } from './paragraphs.ts';
import { createNesting, type Stand } from '../parts/nest-items.ts';

/** Style by which a paragraph without mark says how deep in lists it stands; the walk over HTML reads its class. */
export const DEPTH_STYLES = Array.from(
  { length: 9 },
  (_, place) =>
    `p[style-name='voetnoot depth ${place + 1}'] => p.voetnoot-depth-${place + 1}:fresh`,
);

/** mammoth makes lists of this many levels. */
const MOST_LEVELS = 5;
/** Of a level, in twentieths of points: half an inch, as programs have it. */
const LEVEL = 720;
const NEAREST = 200;
/** Styles of lists for each level; each has a numbering of its own, in which it is the first. */
const LEVEL_STYLE = /^list(?: (?:bullet|number|continue))? ([2-5])$/iu;
const TEXT_STYLE = /^(?:normal|standard|default|body|first paragraph|text body|compact|list)/iu;
const HEADING_STYLE = /^(?:heading|title|subtitle)/iu;
const LIST_STYLE = /^list (?:paragraph|continue)/iu;
/** Of an outline without marks. */
const LONGEST_ENTRY = 120;

/**
 * A document as mammoth reads it, with the depth of items as their styles say it, and that of
 * paragraphs which are moved in: they go on with an item, or are an outline without marks.
 */
export function placeParagraphs(document: unknown): unknown {
  if (!hasChildren(document)) return document;
  const nest = createNesting(NEAREST);
  const children = document.children.map((child) => {
    if (!isParagraph(child)) {
      nest(OUTSIDE);
      return child;
    }
    const placed = withLevel(child);
    const text = textOf(child).trim();
    if (text === '') return placed;
    const { depth = 0 } = nest(standOf(placed, text));
    const isPlaced = placed.numbering === null && depth > 0;
    return isPlaced ? { ...placed, styleName: `voetnoot depth ${depth}` } : placed;
  });
  return { ...document, children };
}

const OUTSIDE: Stand = { indent: -Infinity, mark: null };

function withLevel(paragraph: Paragraph): Paragraph {
  const { numbering, styleName } = paragraph;
  if (!numbering) return paragraph;
  const own = Number(numbering.level);
  const styled = Number(LEVEL_STYLE.exec(styleName ?? '')?.[1] ?? 1) - 1;
  const level = Math.min(own === 0 ? styled : own, MOST_LEVELS - 1);
  return level === own
    ? paragraph
    : { ...paragraph, numbering: { ...numbering, level: String(level) } };
}

/** The mark of an item stands halfway between the text of its level and that of the level around it. */
function standOf({ numbering, styleName, indent }: Paragraph, text: string): Stand {
  if (HEADING_STYLE.test(styleName ?? '')) return OUTSIDE;
  if (numbering) {
    const level = Number(numbering.level);
    return { indent: (level + 0.5) * LEVEL, mark: { sort: String(level), count: '' } };
  }
  if (!TEXT_STYLE.test(styleName ?? 'Normal')) return OUTSIDE;
  const stated = Number(indent.start ?? Number.NaN);
  const levels = Number(LEVEL_STYLE.exec(styleName ?? '')?.[1] ?? 1);
  return {
    indent: stated || (LIST_STYLE.test(styleName ?? '') ? levels * LEVEL : 0),
    mark: null,
    isEntry: text.length <= LONGEST_ENTRY && !/[.!?…]\W*$/u.test(text),
    isNear: true,
  };
}

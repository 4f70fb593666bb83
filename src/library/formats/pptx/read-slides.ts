import type { Block } from '../../types.ts';
import { LIMITS } from '../../limits.ts';
import { parseHtml } from '../html/parse-html.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { attributeOf, childrenOf, find, type XmlTree } from '../packed/xml-tree.ts';
import { Unreadable } from '../unreadable.ts';
import { targetOf, type Parts } from './parts.ts';
import { createStyles, roleOf } from './placeholders.ts';
import { writeParagraphs } from './write-paragraphs.ts';
import { createBulletFinder } from './bullets.ts';
import { writeShapes } from './write-shapes.ts';

/** The slides of a presentation, read. */
export interface Slides {
  readonly blocks: readonly Block[];
  /** Whether the first is a title page. */
  readonly hasTitlePage: boolean;
  /** Sentences for `check`. */
  readonly warnings: readonly string[];
}

/** What slides are read with. */
interface Reading {
  readonly parts: Parts;
  readonly layoutOf: (name: string) => Layout;
  /** Names of what was told already: no file makes more of a part by referring to it again. */
  readonly told: Set<string>;
}

interface Layout {
  readonly layout: XmlTree | undefined;
  readonly bulletsOf: ReturnType<typeof createStyles>;
}

/** Layouts of a slide that begins a part. */
const PART_LAYOUTS = /^(?:title|secHead)$/u;

/** The slides in the order of the presentation, which is not that of their names. */
export function readSlides(parts: Parts): Slides {
  const names = findSlides(parts);
  if (names.length > LIMITS.pages) throw new Unreadable('too-many-pages');
  const blocks: Block[] = [];
  const told = new Set<string>();
  const layoutOf = createLayouts(parts);
  const numbers = { missing: [] as number[], hidden: [] as number[], silent: [] as number[] };
  let charts = 0;
  let hasTitlePage = false;
  for (const [place, name] of names.entries()) {
    const slide = place + 1;
    const tree = name !== undefined && !told.has(name) ? parts.tree(name) : undefined;
    if (name === undefined || !tree) {
      numbers.missing.push(slide);
      continue;
    }
    told.add(name);
    if (/^(?:0|false)$/u.test(attributeOf(tree, 'show') ?? '')) {
      numbers.hidden.push(slide);
      continue;
    }
    const read = readSlide(name, tree, { parts, layoutOf, told });
    charts += read.charts;
    hasTitlePage ||= slide === 1 && read.isPart;
    if (read.blocks.length === 0) numbers.silent.push(slide);
    for (const block of read.blocks) blocks.push({ ...block, slide });
  }
  return { blocks, hasTitlePage, warnings: warnOf(numbers, charts) };
}

/** Names of the slides; undefined of one that is missing. */
function findSlides(parts: Parts): (string | undefined)[] {
  const name = targetOf(parts.relations(''), { kind: 'officeDocument' }) ?? 'ppt/presentation.xml';
  const relations = parts.relations(name);
  const presentation = parts.tree(name);
  if (presentation?.name !== 'presentation') throw new Unreadable('damaged');
  return childrenOf(find(presentation, 'sldIdLst'), 'sldId').map(({ attributes }) => {
    const key = Object.keys(attributes).find((each) => each.endsWith(':id'));
    return targetOf(relations, { kind: 'slide', id: key ? (attributes[key] ?? null) : null });
  });
}

function readSlide(name: string, slide: XmlTree, { parts, layoutOf, told }: Reading) {
  const relations = parts.relations(name);
  const { layout, bulletsOf } = layoutOf(targetOf(relations, { kind: 'slideLayout' }) ?? '');
  const { title, html, charts } = writeShapes(slide, { parts, relations, bulletsOf, told });
  const isPart = PART_LAYOUTS.test(attributeOf(layout, 'type') ?? '');
  const heading = isPart ? 'h1' : 'h2';
  const top = title === '' ? '' : `<${heading}>${title}</${heading}>`;
  const notesName = targetOf(relations, { kind: 'notesSlide' });
  const isNew = notesName !== undefined && !told.has(notesName);
  if (isNew) told.add(notesName);
  const blocks = [top + html, isNew ? writeNotes(parts.tree(notesName)) : ''].flatMap((each) =>
    readBlocks(parseHtml(each), undefined, { promotesBold: false }),
  );
  return { blocks, charts, isPart: isPart && title !== '' };
}

/** Layouts by their names, each read once. */
function createLayouts(parts: Parts): (name: string) => Layout {
  const known = new Map<string, Layout>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const layout = parts.tree(name);
    const master = targetOf(parts.relations(name), { kind: 'slideMaster' }) ?? '';
    const read = { layout, bulletsOf: createStyles(layout, parts.tree(master)) };
    known.set(name, read);
    return read;
  };
}

/** What whoever speaks has noted with a slide. */
function writeNotes(notes: XmlTree | undefined): string {
  return childrenOf(find(notes, 'cSld', 'spTree'), 'sp')
    .filter((shape) => roleOf(shape)?.type === 'body')
    .map((shape) => writeParagraphs(find(shape, 'txBody'), createBulletFinder([])))
    .join('');
}

function warnOf(
  { missing, hidden, silent }: Readonly<Record<'missing' | 'hidden' | 'silent', number[]>>,
  charts: number,
): string[] {
  return [
    ...(missing.length > 0 ? [`${count(missing)} missing`] : []),
    ...(hidden.length > 0 ? [`${count(hidden)} hidden and left out`] : []),
    ...(silent.length > 0 ? [`${count(silent)} without text; pictures are not read`] : []),
    ...(charts > 0 ? [`${charts} ${charts === 1 ? 'chart is' : 'charts are'} not read`] : []),
  ];
}

const MOST_NAMED = 10;

function count(slides: readonly number[]): string {
  const named = slides.slice(0, MOST_NAMED).join(', ');
  const more = slides.length > MOST_NAMED ? `, … (${slides.length} in all)` : '';
  return slides.length === 1 ? `slide ${named} is` : `slides ${named}${more} are`;
}

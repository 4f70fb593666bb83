import { FORMULA_MARK } from '../formula/linear.ts';
import { markFormula } from '../formula/marks.ts';
import { attributeOf, childrenOf, find, findAll, type XmlTree } from '../packed/xml-tree.ts';
import type { BulletFinder } from './bullets.ts';
import { targetOf, type Parts, type Relation } from './parts.ts';
import { findTitle, lookOf, type Piece } from './find-title.ts';
import { roleOf } from './placeholders.ts';
import { writeDiagram } from './write-diagram.ts';
import { isSeen, writeParagraphs } from './write-paragraphs.ts';
import { chosenOf, writeRuns } from './write-runs.ts';
import { writeTable } from './write-table.ts';

/** Of a slide: its number, day, running lines, and the picture of it above its notes. */
const FURNITURE = /^(?:dt|ftr|hdr|sldNum|sldImg)$/u;
const TITLE = /^(?:title|ctrTitle)$/u;
/** Programs whose objects are formulas. */
const EDITOR = /^(?:equation|mathtype)/iu;

/** What stands on a slide. */
export interface Shapes {
  /** As HTML; empty where it has none. */
  readonly title: string;
  /** Everything else, as HTML. */
  readonly html: string;
  /** Charts, which are pictures to us. */
  readonly charts: number;
}

interface Around {
  readonly parts: Parts;
  readonly relations: readonly Relation[];
  readonly bulletsOf: (shape: XmlTree) => BulletFinder;
  /** Drawings that were told already; no file makes more of one. */
  readonly told: Set<string>;
}

/** All shapes of a slide in the order in which the file has them, which is that of reading. */
export function writeShapes(slide: XmlTree | undefined, around: Around): Shapes {
  let title = '';
  const pieces: Piece[] = [];
  let charts = 0;
  let depth = 0;
  const visit = (shape: XmlTree): void => {
    if (isHidden(shape)) return;
    switch (shape.name) {
      case 'sp':
        visitShape(shape);
        return;
      case 'grpSp':
        depth++;
        childrenOf(shape).forEach(visit);
        depth--;
        return;
      case 'AlternateContent':
        chosenOf(shape).forEach(visit);
        return;
      case 'graphicFrame':
        visitGraphic(find(shape, 'graphic', 'graphicData'));
        return;
      default:
    }
  };
  const visitShape = (shape: XmlTree): void => {
    const type = roleOf(shape)?.type ?? '';
    if (FURNITURE.test(type)) return;
    const text = find(shape, 'txBody');
    if (!TITLE.test(type) || title !== '') {
      const html = writeParagraphs(text, around.bulletsOf(shape));
      pieces.push({ html, look: depth === 0 ? lookOf(shape) : null });
      return;
    }
    const lines = childrenOf(text, 'p').map((each) => writeRuns(each).replaceAll('<br>', ' '));
    if (lines.some(isSeen)) title = lines.join(' ');
  };
  const add = (html: string): void => void pieces.push({ html, look: null });
  const visitGraphic = (data: XmlTree | undefined): void => {
    for (const each of childrenOf(data)) {
      if (each.name === 'tbl') add(writeTable(each));
      else if (each.name === 'relIds') add(writeDrawing(each));
      else if (isFormula(each)) add(`<p>${markFormula(FORMULA_MARK)}</p>`);
      else if (each.name === 'chart') charts++;
    }
  };
  const writeDrawing = (ids: XmlTree): string => {
    const name = targetOf(around.relations, { kind: 'diagramData', id: attributeOf(ids, 'dm') });
    if (name === undefined || around.told.has(name)) return '';
    around.told.add(name);
    return writeDiagram(around.parts.tree(name));
  };
  childrenOf(find(slide, 'cSld', 'spTree')).forEach(visit);
  const seen = title === '' ? findTitle(pieces) : null;
  return {
    title: seen ? seen.html.replace(/<\/?p>/gu, ' ').replaceAll('<br>', ' ') : title,
    html: pieces.map((piece) => (piece === seen ? '' : piece.html)).join(''),
    charts,
  };
}

function isHidden(shape: XmlTree): boolean {
  const own = childrenOf(shape).find(({ name }) => /^nv\w*Pr$/u.test(name));
  return /^(?:1|true)$/u.test(attributeOf(find(own, 'cNvPr'), 'hidden') ?? '');
}

function isFormula(data: XmlTree): boolean {
  return [data, ...findAll(data, 'oleObj')].some(
    (each) => each.name === 'oleObj' && EDITOR.test(attributeOf(each, 'progId') ?? ''),
  );
}

import {
  attributeOf,
  childrenOf,
  find,
  findAll,
  textIn,
  type XmlTree,
} from '../packed/xml-tree.ts';
import { roleOf } from './placeholders.ts';

/** What a shape looks like. */
export interface Look {
  /** Where it begins, from the top of the slide; null where only its layout says. */
  readonly top: number | null;
  /** Of its largest and its smallest letters, in hundredths of points. */
  readonly largest: number;
  readonly smallest: number;
}

/** Of letters whose size only a layout states: in lists, and in a box that was drawn freely. */
const USUAL_IN_BODY = 2_800;
const USUAL_IN_BOX = 1_800;
/** Larger than all other letters by this much, a text stands out from them. */
const LARGER = 1.2;
const LONGEST = 120;

/** What a shape that stands on the slide itself looks like. */
export function lookOf(shape: XmlTree): Look {
  const usual = roleOf(shape) ? USUAL_IN_BODY : USUAL_IN_BOX;
  const runs = findAll(find(shape, 'txBody'), 'r').filter((run) => hasText(run));
  const sizes = runs.map((run) => numberIn(find(run, 'rPr'), 'sz') ?? usual);
  const top = numberIn(find(shape, 'spPr', 'xfrm', 'off'), 'y');
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return { top, largest, smallest: sizes.reduce((least, size) => Math.min(least, size), largest) };
}

/** A shape with what it was written as. */
export interface Piece {
  readonly html: string;
  /** Null of what is no title: a table, a drawing, what stands in a group. */
  readonly look: Look | null;
}

/**
 * The shape that is the title of a slide on which none is said to be: at the top, in larger letters
 * than all else. Where nothing else stands there is no telling.
 */
export function findTitle(pieces: readonly Piece[]): Piece | null {
  const shown = pieces.filter(({ html }) => html !== '');
  const looks = shown.flatMap(({ look }) => look ?? []);
  const title = shown.find((piece) => piece.look !== null && isTitle(piece, piece.look, looks));
  return shown.length > 1 ? (title ?? null) : null;
}

function isTitle({ html }: Piece, look: Look, looks: readonly Look[]): boolean {
  const text = html.replace(/<[^>]*>/gu, '');
  const { top } = look;
  return (
    top !== null &&
    text.length <= LONGEST &&
    /\p{L}/u.test(text) &&
    !/<[ou]l|[.;,]<\/p>$/u.test(html) &&
    looks.every(
      (other) =>
        other === look ||
        (look.smallest >= other.largest * LARGER && (other.top === null || other.top >= top)),
    )
  );
}

function hasText(run: XmlTree): boolean {
  return childrenOf(run, 't').some((text) => textIn(text).trim() !== '');
}

function numberIn(element: XmlTree | undefined, name: string): number | null {
  const stated = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return Number.isNaN(stated) ? null : stated;
}

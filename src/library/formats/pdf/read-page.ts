import { findColumns } from './find-columns.ts';
import { joinRuns } from './join-runs.ts';
import type { PdfDocument } from './open-pdf.ts';
import { readLetters } from './read-letters.ts';
import { readTags } from './read-tags.ts';
import { joinFractions } from './stacked-fractions.ts';
import type { Lead, Page, Run, Segment, Tag } from './types.ts';

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type Item = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number];
/** a, b, c, d, e, f of an affine transformation, as PDF has it. */
type Matrix = readonly [number, number, number, number, number, number];

/** A first letter this much larger than the text is a drop cap. */
const DROP_CAP = 1.8;

/** Reads the text of a page, from 1; what the page holds is let go of after. */
export async function readPage(
  pdf: PdfDocument,
  number: number,
  { tagged = false, gutters = [] }: PageOptions = {},
): Promise<Page> {
  const page = await pdf.getPage(number);
  const { transform, height } = page.getViewport({ scale: 1 });
  const tags = tagged ? await readTags(page) : null;
  const { items } = await page.getTextContent({ includeMarkedContent: tags !== null });
  const tagOf = createTagReader(tags);
  const runs = items.flatMap((item) => toRun(item, toMatrix(transform), tagOf(item)));
  page.cleanup();
  const segments = joinDropCaps(joinRuns(joinFractions(withoutShadows(runs))));
  return { number, height, columns: findColumns(segments, gutters) };
}

/** What is known of a file before a page of it is read. */
interface PageOptions {
  readonly tagged?: boolean;
  /** Where columns of the pages before begin; those of this page are added. */
  readonly gutters?: number[];
}

/** Follows which of the file's marks are open, item by item: the innermost that is known tells. */
function createTagReader(tags: ReadonlyMap<string, Tag> | null): (item: Item) => Tag | null {
  const open: (Tag | null)[] = [];
  return (item) => {
    if ('str' in item) return open.findLast((tag) => tag !== null) ?? null;
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(tags?.get(item.id ?? '') ?? null);
    return null;
  };
}

/** Text that stands upright; what runs up along the margin or across the page is no part of it. */
function toRun(item: Item, view: Matrix, tag: Tag | null): Run[] {
  const text = 'str' in item ? readLetters(item) : '';
  if (!('str' in item) || text.trim() === '') return [];
  const [a, b, c, d, x, y] = multiply(view, toMatrix(item.transform));
  const size = Math.hypot(c, d);
  if (!(a > 0) || Math.abs(b) > 0.05 * a || !(size > 0)) return [];
  const isRightToLeft = item.dir === 'rtl';
  return [
    {
      text,
      x,
      right: x + item.width,
      y,
      size,
      font: item.fontName,
      isRightToLeft,
      tag,
    },
  ];
}

function toMatrix(values: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number);
  return [a, b, c, d, e, f];
}

function multiply(one: Matrix, two: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  return [
    a * two[0] + c * two[1],
    b * two[0] + d * two[1],
    a * two[2] + c * two[3],
    b * two[2] + d * two[3],
    a * two[4] + c * two[5] + e,
    b * two[4] + d * two[5] + f,
  ];
}

/** Bold letters made by drawing the same text twice, a hair apart. */
function withoutShadows(runs: readonly Run[]): Run[] {
  const drawn = new Set<string>();
  return runs.filter(({ text, x, y }) => {
    const key = `${Math.round(x / 2)} ${Math.round(y / 2)} ${text}`;
    const isShadow = drawn.has(key);
    drawn.add(key);
    return !isShadow;
  });
}

const NO_LEAD: Lead = { start: 0, end: 0, font: '' };

/** A large first letter → the word that it begins. */
function joinDropCaps(segments: readonly Segment[]): Segment[] {
  const sizes = segments.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const caps = segments.filter(
    ({ text, size }) => size > DROP_CAP * usual && /^\p{Lu}$/u.test(text.trim()),
  );
  const joined = new Map<Segment, string>();
  const gone = new Set<Segment>();
  for (const cap of caps) {
    const beside = segments.filter(
      ({ x, y, size }) =>
        cap.size > DROP_CAP * size &&
        x >= cap.right - size &&
        x < cap.right + 2 * size &&
        y <= cap.y + 1 &&
        y > cap.y - 1.2 * cap.size,
    );
    const first = beside.toSorted((a, b) => a.y - b.y)[0];
    if (!first) continue;
    joined.set(first, cap.text.trim());
    gone.add(cap);
  }
  return segments
    .filter((segment) => !gone.has(segment))
    .map((segment) => {
      const cap = joined.get(segment);
      return cap === undefined ? segment : { ...segment, text: cap + segment.text, lead: NO_LEAD };
    });
}

import type { PdfDocument } from './open-pdf.ts';
import type { Tag } from './types.ts';

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type Tree = NonNullable<Awaited<ReturnType<PdfPage['getStructTree']>>>;
type Node = Tree | Tree['children'][number];

/** Elements that stand on lines of their own. */
const BLOCK = /^(?:P|H[1-6]?|LI|TOCI|BlockQuote|Caption|T[HD])$/u;

/** Whether a file says of itself which of its letters make up a paragraph, a heading, an item. */
export async function isTagged(pdf: PdfDocument): Promise<boolean> {
  const info = await pdf.getMarkInfo().catch(() => null);
  return info?.Marked === true;
}

/** The tags of a page, by the names that its pieces of text have; none where they are damaged. */
export async function readTags(page: PdfPage): Promise<ReadonlyMap<string, Tag>> {
  const tags = new Map<string, Tag>();
  const tree = await page.getStructTree().catch(() => null);
  if (tree) visit(tree, null, tags);
  return tags;
}

function visit(node: Node, around: Tag | null, tags: Map<string, Tag>): void {
  if (!('children' in node)) {
    if (around && 'id' in node && node.id) tags.set(node.id, around);
    return;
  }
  const { role } = node;
  const isItem = role === 'LI' || (around?.isItem ?? false);
  const depth = (around?.depth ?? 0) + (role === 'LI' ? 1 : 0);
  const level = /^H([1-6])$/u.exec(role)?.[1];
  const own = BLOCK.test(role)
    ? { isItem, depth, level: level === undefined ? null : Number(level) }
    : around;
  for (const child of node.children) visit(child, own, tags);
}

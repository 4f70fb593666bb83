import { attributeOf, childrenOf, find, type XmlTree } from '../packed/xml-tree.ts';
import { writeRuns } from './write-runs.ts';

/** What a drawing of boxes and arrows (SmartArt) says, as lists in lists; a box is told once. */
export function writeDiagram(model: XmlTree | undefined): string {
  const points = childrenOf(find(model, 'ptLst'), 'pt');
  const below = new Map<string, { readonly to: string; readonly order: number }[]>();
  for (const each of childrenOf(find(model, 'cxnLst'), 'cxn')) {
    const [from, to] = [attributeOf(each, 'srcId'), attributeOf(each, 'destId')];
    if ((attributeOf(each, 'type') ?? 'parOf') !== 'parOf' || from === null || to === null)
      continue;
    const order = Number.parseInt(attributeOf(each, 'srcOrd') ?? '0', 10);
    const others = below.get(from) ?? [];
    others.push({ to, order });
    below.set(from, others);
  }
  const texts = new Map(points.map((point) => [idOf(point), textOf(point)]));
  const told = new Set<string>();
  const write = (id: string, depth: number): string => {
    const items = (below.get(id) ?? []).toSorted((one, other) => one.order - other.order);
    const written = items.map(({ to }) => {
      if (told.has(to) || depth > DEEPEST) return '';
      told.add(to);
      return `<li><p>${texts.get(to) ?? ''}</p>${write(to, depth + 1)}</li>`;
    });
    return written.length === 0 ? '' : `<ul>${written.join('')}</ul>`;
  };
  const roots = points.filter((point) => attributeOf(point, 'type') === 'doc');
  return roots.map((root) => write(idOf(root), 0)).join('');
}

const DEEPEST = 20;

function idOf(point: XmlTree): string {
  return attributeOf(point, 'modelId') ?? '';
}

function textOf(point: XmlTree): string {
  return childrenOf(find(point, 't'), 'p').map(writeRuns).join(' ');
}

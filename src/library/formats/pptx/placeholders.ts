import { attributeOf, childrenOf, find, findAll, type XmlTree } from '../packed/xml-tree.ts';
import { createBulletFinder, type BulletFinder } from './bullets.ts';

/** What a shape is on its slide: `title`, `body`, `ftr`; null of one that was drawn freely. */
export interface Role {
  readonly type: string;
  readonly index: string;
}

/** The part that a shape takes in its layout, or null. */
export function roleOf(shape: XmlTree): Role | null {
  const own = childrenOf(shape).find(({ name }) => /^nv\w*Pr$/u.test(name));
  const place = find(own, 'nvPr', 'ph');
  if (!place) return null;
  return { type: attributeOf(place, 'type') ?? 'obj', index: attributeOf(place, 'idx') ?? '0' };
}

/** Roles whose text is in lists unless something says otherwise. */
const BODIES = /^(?:obj|body|subTitle)$/u;

/** Tells of a shape what stands before its paragraphs, by its slide's layout and master. */
export function createStyles(
  layout: XmlTree | undefined,
  master: XmlTree | undefined,
): (shape: XmlTree) => BulletFinder {
  const ofLayout = placedIn(layout);
  const ofMaster = placedIn(master);
  const bodyStyle = find(master, 'txStyles', 'bodyStyle');
  return (shape) => {
    const own = styleOf(shape);
    const role = roleOf(shape);
    if (!role || !BODIES.test(role.type)) return createBulletFinder([own]);
    const inLayout =
      ofLayout.find(({ role: each }) => each.index === role.index) ??
      ofLayout.find(({ role: each }) => each.type === role.type);
    const inMaster = ofMaster.find(({ role: each }) => each.type === 'body');
    const styles = [own, styleOf(inLayout?.shape), styleOf(inMaster?.shape), bodyStyle];
    return createBulletFinder(styles, bodyStyle || role.type === 'subTitle' ? 'none' : 'bullet');
  };
}

function placedIn(part: XmlTree | undefined) {
  return findAll(part, 'sp').flatMap((shape) => {
    const role = roleOf(shape);
    return role ? [{ shape, role }] : [];
  });
}

function styleOf(shape: XmlTree | undefined): XmlTree | undefined {
  return find(shape, 'txBody', 'lstStyle');
}

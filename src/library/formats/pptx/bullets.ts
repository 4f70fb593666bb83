import { attributeOf, childrenOf, find, type XmlTree } from '../packed/xml-tree.ts';

/** What stands before a paragraph. */
export type Bullet =
  | { readonly kind: 'none' }
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly form: string; readonly start: number };

/** Tells what stands before a paragraph at a level, from 0. */
export type BulletFinder = (paragraph: XmlTree, level: number) => Bullet;

/**
 * By what the paragraph says itself, or else the first of the styles around it that says anything
 * of its level.
 */
export function createBulletFinder(
  styles: readonly (XmlTree | undefined)[],
  otherwise: Bullet['kind'] & ('none' | 'bullet') = 'none',
): BulletFinder {
  return (paragraph, level) => {
    const own = readBullet(find(paragraph, 'pPr'));
    if (own) return own;
    for (const style of styles) {
      const found = readBullet(find(style, `lvl${level + 1}pPr`));
      if (found) return found;
    }
    return { kind: otherwise };
  };
}

/** Numbers of one level look alike as HTML writes them. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^alphaLc/u, 'a'],
  [/^alphaUc/u, 'A'],
  [/^romanLc/u, 'i'],
  [/^romanUc/u, 'I'],
];

function readBullet(properties: XmlTree | undefined): Bullet | null {
  for (const each of childrenOf(properties)) {
    if (each.name === 'buNone') return { kind: 'none' };
    if (each.name === 'buChar' || each.name === 'buBlip') return { kind: 'bullet' };
    if (each.name !== 'buAutoNum') continue;
    const type = attributeOf(each, 'type') ?? '';
    const start = Number.parseInt(attributeOf(each, 'startAt') ?? '1', 10) || 1;
    return { kind: 'number', form: FORMS.find(([like]) => like.test(type))?.[1] ?? '1', start };
  }
  return null;
}

import { attributeOf, childrenOf, find, type XmlTree } from '../packed/xml-tree.ts';
import type { Bullet, BulletFinder } from './bullets.ts';
import { writeRuns } from './write-runs.ts';

const DEEPEST = 8;

/** A list that has begun. */
interface OpenList {
  readonly level: number;
  /** What its items begin with; another sort of mark begins another list. */
  readonly mark: string;
  readonly tag: 'ul' | 'ol';
}

/** The paragraphs of a text as HTML: those with a mark before them as lists in lists. */
export function writeParagraphs(text: XmlTree | undefined, bulletOf: BulletFinder): string {
  const open: OpenList[] = [];
  let html = '';
  const close = (): void => {
    const list = open.pop();
    if (list) html += `</li></${list.tag}>`;
  };
  for (const paragraph of childrenOf(text, 'p')) {
    const runs = writeRuns(paragraph);
    if (!isSeen(runs)) continue;
    const level = levelOf(paragraph);
    const bullet = bulletOf(paragraph, level);
    const mark = markOf(bullet);
    while ((open.at(-1)?.level ?? -1) > level) close();
    const last = open.at(-1);
    const isSame = last?.level === level;
    if (bullet.kind === 'none') {
      if (isSame) close();
      html += `<p>${runs}</p>`;
      continue;
    }
    if (isSame && last.mark === mark) html += '</li>';
    else {
      if (isSame) close();
      open.push({ level, mark, tag: bullet.kind === 'number' ? 'ol' : 'ul' });
      html += `<${mark}>`;
    }
    html += `<li><p>${runs}</p>`;
  }
  while (open.length > 0) close();
  return html;
}

/** Whether anything is left of it to read. */
export function isSeen(html: string): boolean {
  return html.replace(/<[^>]*>/gu, '').trim() !== '';
}

function levelOf(paragraph: XmlTree): number {
  const level = Number.parseInt(attributeOf(find(paragraph, 'pPr'), 'lvl') ?? '0', 10);
  return level > 0 ? Math.min(level, DEEPEST) : 0;
}

function markOf(bullet: Bullet): string {
  return bullet.kind === 'number' ? `ol type="${bullet.form}" start="${bullet.start}"` : 'ul';
}

import { attributeOf, childrenOf, find, type XmlTree } from '../packed/xml-tree.ts';
import { createBulletFinder } from './bullets.ts';
import { writeParagraphs } from './write-paragraphs.ts';

const bulletOf = createBulletFinder([]);

/** A table as HTML; its first row is the head where it is set as one. */
export function writeTable(table: XmlTree): string {
  const rows = childrenOf(table, 'tr').map(writeRow);
  const [first = '', ...others] = rows;
  const hasHead = isOn(find(table, 'tblPr'), 'firstRow') && others.length > 0;
  return hasHead
    ? `<table><thead>${first}</thead><tbody>${others.join('')}</tbody></table>`
    : `<table><tbody>${rows.join('')}</tbody></table>`;
}

function writeRow(row: XmlTree): string {
  const cells = childrenOf(row, 'tc').map((cell) => {
    // What is merged is told by the first of its cells.
    if (isOn(cell, 'hMerge') || isOn(cell, 'vMerge')) return '';
    const span = `colspan="${numberIn(cell, 'gridSpan')}" rowspan="${numberIn(cell, 'rowSpan')}"`;
    return `<td ${span}>${writeParagraphs(find(cell, 'txBody'), bulletOf)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function isOn(element: XmlTree | undefined, name: string): boolean {
  return /^(?:1|true)$/u.test(attributeOf(element, name) ?? '');
}

function numberIn(cell: XmlTree, name: string): number {
  return Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1;
}

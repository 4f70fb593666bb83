import { attributeOf, childrenOf, type XmlTree } from '../packed/xml-tree.ts';

const GROUPS = /^table-(?:rows|row-group|header-rows)$/u;
/** A cell may be said to stand there a million times. */
const MOST_REPEATED = 50;
/** What is longer, such as a table in a cell, is no cell that repeats. */
const LONGEST_REPEATED = 500;

/** A table as HTML. */
export function writeTable(table: XmlTree, writeCell: (cell: XmlTree) => string): string {
  const head: string[] = [];
  const body: string[] = [];
  const visit = (parent: XmlTree, rows: string[]): void => {
    for (const each of childrenOf(parent)) {
      if (each.name === 'table-row') rows.push(writeRow(each, writeCell));
      else if (GROUPS.test(each.name)) visit(each, each.name === 'table-header-rows' ? head : rows);
    }
  };
  visit(table, body);
  const top = head.length === 0 ? '' : `<thead>${head.join('')}</thead>`;
  return `<table>${top}<tbody>${body.join('')}</tbody></table>`;
}

/** Cells that another covers are told by that one. */
function writeRow(row: XmlTree, writeCell: (cell: XmlTree) => string): string {
  const cells = childrenOf(row, 'table-cell').map((cell) => {
    const span = ['columns', 'rows'].map((of) => numberIn(cell, `number-${of}-spanned`));
    const text = writeCell(cell);
    const stated = text.length > LONGEST_REPEATED ? 1 : numberIn(cell, 'number-columns-repeated');
    const times = Math.min(stated, MOST_REPEATED);
    return `<td colspan="${span[0]}" rowspan="${span[1]}">${text}</td>`.repeat(times);
  });
  return `<tr>${cells.join('')}</tr>`;
}

function numberIn(cell: XmlTree, name: string): number {
  const stated = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return stated > 0 ? stated : 1;
}

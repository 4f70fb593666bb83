import { elementsOf, isElement, type Element } from './parse-html.ts';

/** The rows of a table, without those of tables in it. */
export function rowsOf(table: Element): Element[] {
  return elementsOf(table).filter(
    (element) => element.tagName === 'tr' && ownerOf(element) === table,
  );
}

/** The cells of a row. */
export function cellsOf(row: Element): Element[] {
  return row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function ownerOf(row: Element): Element | null {
  let at = row.parentNode;
  while (at && 'tagName' in at && at.tagName !== 'table') at = at.parentNode;
  return at && 'tagName' in at ? at : null;
}

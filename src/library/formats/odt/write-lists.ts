import { attributeOf, childrenOf, type XmlTree } from '../packed/xml-tree.ts';
import type { Styles } from './styles.ts';

/** A list as HTML; it may go on counting where another stopped. */
export type ListWriter = (list: XmlTree, writeItem: (item: XmlTree) => string) => string;

/** The list that is being written. */
interface Open {
  readonly style: string | null;
  readonly depth: number;
}

/** Starts where no list was written yet. */
export function createListWriter(styles: Styles): ListWriter {
  const open: Open[] = [];
  /** The last number of a list, by its id and by the name of its style. */
  const counts = new Map<string, number>();
  return (list, writeItem) => {
    const around = open.at(-1);
    const style = attributeOf(list, 'style-name') ?? around?.style ?? null;
    const depth = (around?.depth ?? 0) + 1;
    const numbering = styles.numbering(style, depth);
    const items = childrenOf(list).filter(({ name }) => /^list-(?:item|header)$/u.test(name));
    const goesOn = attributeOf(list, 'continue-list') ?? (isContinued(list) ? style : null);
    const before = goesOn === null ? undefined : counts.get(`${depth} ${goesOn}`);
    const start = before === undefined ? (numbering?.start ?? 1) : before + 1;
    let number = start - 1;
    open.push({ style, depth });
    const written = items.map((item) => {
      const own = Number.parseInt(attributeOf(item, 'start-value') ?? '', 10);
      number = Number.isNaN(own) ? number + 1 : own;
      return `<li value="${number}">${writeItem(item)}</li>`;
    });
    open.pop();
    for (const key of [attributeOf(list, 'xml:id'), style]) {
      if (key !== null) counts.set(`${depth} ${key}`, number);
    }
    const tag = numbering === null ? 'ul' : `ol type="${numbering.form}" start="${start}"`;
    return `<${tag}>${written.join('')}</${tag.slice(0, 2)}>`;
  };
}

function isContinued(list: XmlTree): boolean {
  return attributeOf(list, 'continue-numbering') === 'true';
}

import { attributeOf, childrenOf, find, type XmlTree } from '../packed/xml-tree.ts';

/** What the styles of a document say of its text. */
export interface Styles {
  /** Names of a style and those that it is made after, as people see them. */
  chain(name: string | null): readonly string[];
  /** What a style says of letters, or the first that does of those that it is made after. */
  letters(name: string | null, property: string): string | null;
  /** How items at a depth, from 1, are numbered: "1", "a", "i"; null of bullets. */
  numbering(
    list: string | null,
    depth: number,
  ): { readonly form: string; readonly start: number } | null;
}

/** Styles that are made after each other; more are a ring. */
const LONGEST_CHAIN = 20;

/** By what the parts of a document declare, of which the last goes first. */
export function readStyles(parts: readonly (XmlTree | undefined)[]): Styles {
  const styles = new Map<string, XmlTree>();
  const lists = new Map<string, XmlTree>();
  for (const part of parts) {
    for (const group of ['styles', 'automatic-styles']) {
      for (const each of childrenOf(find(part, group))) {
        const name = attributeOf(each, 'name') ?? '';
        if (each.name === 'style') styles.set(name, each);
        else if (each.name === 'list-style') lists.set(name, each);
      }
    }
  }
  const chainOf = (name: string | null): XmlTree[] => {
    const chain: XmlTree[] = [];
    for (let at = name; at !== null && chain.length < LONGEST_CHAIN;) {
      const style = styles.get(at);
      if (!style) break;
      chain.push(style);
      at = attributeOf(style, 'parent-style-name');
    }
    return chain;
  };
  return {
    chain: (name) => {
      const chain = chainOf(name);
      const names = chain.map(
        (style) => attributeOf(style, 'display-name') ?? attributeOf(style, 'name') ?? '',
      );
      const last = chain.at(-1);
      const root = last ? attributeOf(last, 'parent-style-name') : name;
      return [...names, ...(root === null ? [] : [root])].map(shownName);
    },
    letters: (name, property) => {
      for (const style of chainOf(name)) {
        const own = attributeOf(find(style, 'text-properties'), property);
        if (own !== null) return own;
      }
      return null;
    },
    numbering: (list, depth) => {
      const level = childrenOf(lists.get(list ?? '')).find(
        (each) => attributeOf(each, 'level') === String(depth),
      );
      const form = attributeOf(level, 'num-format') ?? '';
      if (level?.name !== 'list-level-style-number' || !/^[1aAiI]$/u.test(form)) return null;
      return { form, start: Number.parseInt(attributeOf(level, 'start-value') ?? '1', 10) || 1 };
    },
  };
}

/** "Heading 1" of `Heading_20_1`. */
function shownName(name: string): string {
  return name.replace(/_([0-9a-f]{2})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

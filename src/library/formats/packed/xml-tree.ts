import { Parser } from 'htmlparser2';
import { decode } from '../../files/decode.ts';
import { LIMITS } from '../../limits.ts';
import { DEEPEST } from '../formula/types.ts';
import { Unreadable } from '../unreadable.ts';
import { localName, type XmlNode } from './xml-node.ts';

/** An element of an XML file, with what is in it in its order. */
export interface XmlTree {
  /** Without prefix. */
  readonly name: string;
  /** By full name: `r:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlTree | string)[];
}

interface Open extends XmlTree {
  readonly content: (XmlTree | string)[];
}

/**
 * An XML file as its tree, under a root without a name; one that is missing or no text is empty.
 * Entities that a file declares itself are left as they are: none grows, none is fetched.
 * @throws Unreadable `too-deep` where elements are nested deeper than any document needs: what walks
 * the tree may then count on its stack.
 */
export function parseXml(bytes: Uint8Array | undefined): XmlTree {
  const root: Open = { name: '', attributes: {}, content: [] };
  const decoded = bytes ? decode(bytes) : { text: '' };
  if ('failure' in decoded) return root;
  const open: Open[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Open = { name: localName(name), attributes, content: [] };
        open.at(-1)?.content.push(element);
        open.push(element);
        if (open.length > LIMITS.nesting) throw new Unreadable('too-deep');
      },
      ontext(text) {
        open.at(-1)?.content.push(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(decoded.text);
  return root;
}

/** The elements right in it, perhaps only those of a name. */
export function childrenOf(tree: XmlTree | undefined, name?: string): XmlTree[] {
  const found: XmlTree[] = [];
  for (const part of tree?.content ?? []) {
    if (typeof part !== 'string' && (name === undefined || part.name === name)) found.push(part);
  }
  return found;
}

/** The first element that a path of names leads to, or undefined. */
export function find(tree: XmlTree | undefined, ...path: readonly string[]): XmlTree | undefined {
  let at = tree;
  for (const name of path) at = childrenOf(at, name)[0];
  return at;
}

/** All elements of a name in it, however deep, in their order. */
export function findAll(tree: XmlTree | undefined, name: string): XmlTree[] {
  const found: XmlTree[] = [];
  const visit = (at: XmlTree): void => {
    for (const child of childrenOf(at)) {
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  if (tree) visit(tree);
  return found;
}

/** An attribute by its name without prefix, or null; the element's own, without any, goes first. */
export function attributeOf(tree: XmlTree | undefined, name: string): string | null {
  if (!tree) return null;
  const own = tree.attributes[name];
  if (own !== undefined) return own;
  const full = Object.keys(tree.attributes).find((key) => key.endsWith(`:${name}`));
  return full === undefined ? null : (tree.attributes[full] ?? null);
}

/** All text in it. */
export function textIn(tree: XmlTree): string {
  return tree.content.map((part) => (typeof part === 'string' ? part : textIn(part))).join('');
}

/** The element as those who read formulas take it: no deeper than a formula is. */
export function toNode(tree: XmlTree, depth = 0): XmlNode {
  const children = depth > DEEPEST ? [] : childrenOf(tree);
  return {
    name: tree.name,
    attributes: Object.fromEntries(
      Object.entries(tree.attributes).map(([name, value]) => [localName(name), value]),
    ),
    children: children.map((child) => toNode(child, depth + 1)),
    text: tree.content.filter((part) => typeof part === 'string').join(''),
  };
}

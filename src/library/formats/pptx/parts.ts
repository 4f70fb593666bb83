import type { Packed } from '../packed/unpack.ts';
import { resolveName } from '../packed/resolve-name.ts';
import { childrenOf, find, parseXml, type XmlTree } from '../packed/xml-tree.ts';

/** What a part of a file says of another: "my layout is that one". */
export interface Relation {
  readonly id: string;
  /** The last word of its kind: `slide`, `notesSlide`. */
  readonly kind: string;
  /** The name of the other. */
  readonly target: string;
}

/** The parts of an Office file; none is kept once it was read, as all together may be large. */
export interface Parts {
  /** The element that the part is; empty where there is no such part. */
  tree(name: string): XmlTree | undefined;
  /** What a part refers to inside the file; an empty name is the file itself. */
  relations(name: string): readonly Relation[];
}

/** Starts with what was unpacked. */
export function createParts(packed: Packed): Parts {
  return {
    tree: (name) => childrenOf(parseXml(packed.get(name)))[0],
    relations(name) {
      const end = name.lastIndexOf('/') + 1;
      const own = `${name.slice(0, end)}_rels/${name.slice(end)}.rels`;
      const list = find(parseXml(packed.get(own)), 'Relationships');
      return childrenOf(list, 'Relationship').flatMap(({ attributes }) => {
        const { Id: id, Type: type = '', Target: target, TargetMode: mode } = attributes;
        if (id === undefined || target === undefined || mode === 'External') return [];
        const kind = type.slice(type.lastIndexOf('/') + 1);
        return [{ id, kind, target: resolveName(name, target) }];
      });
    },
  };
}

/** The name of the part of a kind that another refers to, or of the one with an id. */
export function targetOf(
  relations: readonly Relation[],
  { kind, id }: { readonly kind: string; readonly id?: string | null },
): string | undefined {
  return relations.find((each) => each.kind === kind && (id === undefined || each.id === id))
    ?.target;
}

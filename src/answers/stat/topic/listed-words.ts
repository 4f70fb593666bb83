import { languagePacks, toPhrases } from '../../../language/index.ts';

/** Lists of the packs that a topic, or what stands around a figure, is told by in any language. */
type ListName =
  | 'askedNew'
  | 'askedOld'
  | 'askingAge'
  | 'definite'
  | 'ofThem'
  | 'ownerLinks'
  | 'paying';

const known = new Map<ListName, ReadonlySet<string>>();

/** The phrases of a list, of all languages: which one a topic is in is not told by so few words. */
export function listedWords(name: ListName): ReadonlySet<string> {
  const own = known.get(name) ?? collect(name);
  known.set(name, own);
  return own;
}

function collect(name: ListName): ReadonlySet<string> {
  const lists = Array.from(languagePacks.values(), ({ figures }) => figures?.[name] ?? '');
  return new Set(lists.flatMap((list) => [...toPhrases(list)]));
}

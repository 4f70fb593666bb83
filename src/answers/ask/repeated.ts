import { fold } from '../../language/index.ts';
import type { PlacedHit } from './place-hits.ts';

/**
 * The hits without those that a better one of their source answers already: they stand in its whole list,
 * or say word for word the same, as slides that are built up do again and again.
 */
export function withoutRepeated(hits: readonly PlacedHit[]): PlacedHit[] {
  const told = new Set<string>();
  const isNew = (key: string): boolean => {
    const before = told.size;
    return told.add(key).size > before;
  };
  return hits.filter(
    ({ passage: { text }, source: { file }, list }) =>
      (list === null || isNew(`${list.to} ${file}`)) && isNew(`${fold(text)}\n${file}`),
  );
}

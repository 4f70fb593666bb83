import type { FoundPassage } from '../../answers/index.ts';
import type { SourceInfo } from '../../library/index.ts';
import { pathOf } from '../lookup/thought.ts';

/** A passage of an answer, and what is to be said of its source above it. */
export interface Grouped {
  readonly found: FoundPassage;
  /** What names the source: in full where it comes first, else by its title; null below another of it. */
  readonly naming: readonly string[] | null;
  /** The items that it stands under; none where they are those of the passage above it. */
  readonly path: readonly string[];
}

/** Says of each passage, in the order of the answer, whether a line that names its source comes first. */
export function groupBySource(passages: readonly FoundPassage[]): Grouped[] {
  const named = new Set<string>();
  const files = new Map<string | null, Set<string>>();
  for (const { passage } of passages) {
    const { title, file } = passage.source;
    files.set(title, (files.get(title) ?? new Set()).add(file));
  }
  return passages.map((found, place) => {
    const { source } = found.passage;
    const before = passages[place - 1];
    const isNew = before?.passage.source.file !== source.file;
    const own = pathOf(found);
    const isNamed = named.has(source.file);
    named.add(source.file);
    if (!isNew) {
      const isSame = before && pathOf(before).join('\n') === own.join('\n');
      return { found, naming: null, path: isSame ? [] : own };
    }
    const isTitleOnly = isNamed && (files.get(source.title)?.size ?? 0) === 1;
    const naming = isTitleOnly ? [source.title ?? source.file] : nameParts(source);
    return { found, naming, path: own };
  });
}

/** "Title", "2021-07", "file.pdf", as far as they are known. */
function nameParts({ title, date, file }: SourceInfo): string[] {
  return [title, date, file].filter((part) => part !== null);
}

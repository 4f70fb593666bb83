import { isDeepStrictEqual } from 'node:util';
import type { DictionaryShelf } from '../dictionaries/index.ts';
import { findFacts, parseCorrections } from '../facts/index.ts';
import { type Library, readFolder, readOperatorFile } from '../library/index.ts';
import { buildIndex, parseGlossary } from '../search/index.ts';
import type { LoadProgress, OperatorFiles, Snapshot } from './types.ts';

/** How a snapshot is made. */
export interface SnapshotOptions {
  /** The one before: what is still the same is not read, indexed or looked through again. */
  readonly previous?: Snapshot | undefined;
  readonly onProgress?: LoadProgress | undefined;
  /** What questions in another language than the material's are translated by. */
  readonly dictionaries?: DictionaryShelf | undefined;
  /** Millions of characters that the material may have; what is beyond is refused. */
  readonly mostMb?: number | undefined;
}

/**
 * Reads a folder and builds all that answers are made from.
 * @throws UserError `no-folder` where the folder cannot be read.
 */
export async function readSnapshot(
  folder: string,
  { previous, dictionaries, onProgress, mostMb }: SnapshotOptions = {},
): Promise<Snapshot> {
  const started = performance.now();
  const library = await readFolder(folder, {
    previous: previous?.library,
    onProgress: (done, of) => onProgress?.('reading', done, of),
    mostMb,
  });
  const operator = await readOperatorFiles(folder);
  const snapshot = await buildSnapshot(library, operator, { previous, dictionaries, onProgress });
  return { ...snapshot, milliseconds: performance.now() - started };
}

/** Reads `glossary.yaml` and `companies.yaml`; one that is not there says nothing. */
export async function readOperatorFiles(folder: string): Promise<OperatorFiles> {
  const glossary = await readOperatorFile(folder, 'glossary.yaml');
  const companies = await readOperatorFile(folder, 'companies.yaml');
  return { glossary: parseGlossary(glossary ?? ''), companies: parseCorrections(companies ?? '') };
}

/** A library → all that answers are made from. */
export async function buildSnapshot(
  library: Library,
  operator: OperatorFiles = NOTHING_STATED,
  { previous, dictionaries, onProgress }: SnapshotOptions = {},
): Promise<Snapshot> {
  const started = performance.now();
  const { passages } = library;
  const same = previous && holdsTheSame(previous.library, library) ? previous : null;
  const { glossary, companies } = operator;
  const index =
    same && isDeepStrictEqual(same.operator.glossary, glossary)
      ? same.index
      : await buildIndex(passages, {
          glossary: glossary.entries,
          previous: previous?.index,
          dictionaries: dictionaries ?? previous?.index.parts.dictionaries,
          onProgress: (done, of) => onProgress?.('indexing', done, of),
        });
  const facts =
    same && isDeepStrictEqual(same.operator.companies, companies)
      ? same.facts
      : await findFacts(passages, {
          corrections: companies,
          previous: previous && { passages: previous.library.passages, facts: previous.facts },
          onProgress: (done, of) => onProgress?.('finding facts', done, of),
        });
  return {
    library,
    index,
    facts,
    operator,
    warnings: listWarnings(operator),
    loadedAt: new Date(),
    milliseconds: performance.now() - started,
  };
}

/** Whether two libraries have the same passages: those of a file that did not change are the same objects. */
function holdsTheSame(before: Library, after: Library): boolean {
  return (
    before.passages.length === after.passages.length &&
    before.passages.every((passage, ordinal) => passage === after.passages[ordinal])
  );
}

const NOTHING_STATED: OperatorFiles = {
  glossary: { entries: [], errors: [] },
  companies: { entries: [], errors: [] },
};

/** What could not be understood of the operator's files. */
export function listWarnings({ glossary, companies }: OperatorFiles): string[] {
  return [
    ...glossary.errors.map((error) => `glossary.yaml ${error}`),
    ...companies.errors.map((error) => `companies.yaml: ${error}`),
  ];
}

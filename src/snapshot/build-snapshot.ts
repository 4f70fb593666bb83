import { parseCorrections, type Corrections } from '../facts/companies/index.ts';
import { findFacts } from '../facts/index.ts';
import { readFolder } from '../library/read-folder.ts';
import { readOperatorFile } from '../library/read-operator-file.ts';
import type { Library } from '../library/types.ts';
import { buildIndex } from '../search/build-index.ts';
import { parseGlossary, type GlossaryFileContent } from '../search/glossary.ts';
import type { LoadProgress, Snapshot } from './types.ts';

/** What the operator says of the material. */
export interface OperatorFiles {
  readonly glossary: GlossaryFileContent;
  readonly companies: Corrections;
}

/** How a snapshot is made. */
export interface SnapshotOptions {
  /** The one before: what is still the same is not indexed again. */
  readonly previous?: Snapshot | undefined;
  readonly onProgress?: LoadProgress | undefined;
}

/**
 * Reads a folder and builds all that answers are made from.
 * @throws UserError `no-folder` where the folder cannot be read.
 */
export async function readSnapshot(
  folder: string,
  { previous, onProgress }: SnapshotOptions = {},
): Promise<Snapshot> {
  const started = performance.now();
  const library = await readFolder(folder, {
    previous: previous?.library,
    onProgress: (done, of) => onProgress?.('reading', done, of),
  });
  const operator = await readOperatorFiles(folder);
  const snapshot = await buildSnapshot(library, operator, { previous, onProgress });
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
  operator?: OperatorFiles,
  { previous, onProgress }: SnapshotOptions = {},
): Promise<Snapshot> {
  const started = performance.now();
  const { passages } = library;
  const glossary = operator?.glossary.entries;
  return {
    library,
    index: await buildIndex(passages, {
      glossary,
      previous: previous?.index,
      onProgress: (done, of) => onProgress?.('indexing', done, of),
    }),
    facts: await findFacts(passages, operator?.companies, (done, of) =>
      onProgress?.('finding facts', done, of),
    ),
    warnings: operator ? listWarnings(operator) : [],
    loadedAt: new Date(),
    milliseconds: performance.now() - started,
  };
}

/** What could not be understood of the operator's files. */
export function listWarnings({ glossary, companies }: OperatorFiles): string[] {
  return [
    ...glossary.errors.map((error) => `glossary.yaml ${error}`),
    ...companies.errors.map((error) => `companies.yaml: ${error}`),
  ];
}

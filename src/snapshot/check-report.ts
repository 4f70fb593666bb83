import type { Corrections, Facts } from '../facts/index.ts';
import { listFiles, type Library, type Source, type UnreadableFile } from '../library/index.ts';
import { readSnapshot, type SnapshotOptions } from './build-snapshot.ts';
import type { Snapshot } from './types.ts';

/** What came of one file that was read; what it does not say is null. */
export interface CheckedFile {
  /** Path inside the folder of material, with `/`. */
  readonly file: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly blocks: number;
  readonly passages: number;
  /** Names found in it, those that the whole material names most first. */
  readonly companies: readonly string[];
  readonly figures: number;
  /** Sentences in English. */
  readonly warnings: readonly string[];
}

/** What `companies.yaml` states and what came of it. */
export interface StatedCompanies {
  readonly names: number;
  readonly aliases: number;
  readonly ignored: number;
  readonly errors: number;
  /** Stated names that stand nowhere in the material. */
  readonly absent: readonly string[];
}

/** What came of a folder of material. */
export interface CheckReport {
  readonly files: readonly CheckedFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** Files of formats that are not read. */
  readonly passedOver: readonly string[];
  /** Null where `companies.yaml` states nothing. */
  readonly statedCompanies: StatedCompanies | null;
  /** What could not be understood of `glossary.yaml` and `companies.yaml`, in English. */
  readonly warnings: readonly string[];
  readonly totals: CheckTotals;
}

/** The sums of a report; a company named in two files counts once. */
export interface CheckTotals {
  readonly files: number;
  readonly blocks: number;
  readonly passages: number;
  readonly companies: number;
  readonly figures: number;
  readonly unreadable: number;
  readonly passedOver: number;
  /** Those of the files and of the operator's files. */
  readonly warnings: number;
}

/** How a folder is checked. */
interface CheckOptions extends Omit<SnapshotOptions, 'previous'> {
  /** Warnings of what else stands in the folder, in English. */
  readonly lookFurther?: (library: Library) => Promise<readonly string[]>;
}

/**
 * Reads a folder and reports what came of each file.
 * @throws UserError `no-folder` where the folder cannot be read.
 */
export async function checkFolder(
  folder: string,
  { lookFurther, ...options }: CheckOptions = {},
): Promise<CheckReport> {
  const snapshot = await readSnapshot(folder, options);
  const { passedOver } = await listFiles(folder);
  const more = (await lookFurther?.(snapshot.library)) ?? [];
  return checkSnapshot({ ...snapshot, warnings: [...snapshot.warnings, ...more] }, passedOver);
}

/** Reports what came of each file of a snapshot, and which files were passed over. */
export function checkSnapshot(
  { library, facts, operator, warnings }: Snapshot,
  passedOver: readonly string[] = [],
): CheckReport {
  const found = findBySource(library.passages, facts);
  const files = library.sources.map((source) => checkSource(source, found.get(source.file)));
  const sum = (count: (file: CheckedFile) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  return {
    files,
    unreadable: library.unreadable,
    passedOver,
    statedCompanies: countStated(operator.companies, facts),
    warnings,
    totals: {
      files: files.length,
      blocks: sum(({ blocks }) => blocks),
      passages: library.passages.length,
      companies: facts.companies.length,
      figures: sum(({ figures }) => figures),
      unreadable: library.unreadable.length,
      passedOver: passedOver.length,
      warnings: sum((file) => file.warnings.length) + warnings.length,
    },
  };
}

/** The facts found in one source. */
interface SourceFacts {
  figures: number;
  /** In the order of all companies. */
  readonly companies: string[];
}

function findBySource(passages: Snapshot['library']['passages'], facts: Facts) {
  const found = new Map<string, SourceFacts>();
  for (const [ordinal, { source }] of passages.entries()) {
    const own = found.get(source.file) ?? { figures: 0, companies: [] };
    own.figures += facts.countFigures(ordinal);
    found.set(source.file, own);
  }
  for (const { name, passages: ordinals } of facts.companies) {
    const files = new Set(ordinals.map((ordinal) => passages[ordinal]?.source.file ?? ''));
    for (const file of files) found.get(file)?.companies.push(name);
  }
  return found;
}

function checkSource(source: Source, found: SourceFacts | undefined): CheckedFile {
  const { file, format, encoding, title, date, language, blocks, passages, warnings } = source;
  return {
    file,
    format,
    encoding,
    title,
    date,
    language,
    blocks: blocks.length,
    passages: passages.length,
    companies: found?.companies ?? [],
    figures: found?.figures ?? 0,
    warnings,
  };
}

function countStated({ entries, errors }: Corrections, facts: Facts): StatedCompanies | null {
  if (entries.length + errors.length === 0) return null;
  const known = new Set(facts.companies.map(({ name }) => name));
  const stated = entries.filter(({ ignore }) => !ignore);
  return {
    names: entries.length,
    aliases: entries.reduce((count, { aliases }) => count + aliases.length, 0),
    ignored: entries.length - stated.length,
    errors: errors.length,
    absent: stated.map(({ name }) => name).filter((name) => !known.has(name)),
  };
}

import { withPreparedNames } from '../command/index.ts';
import { type DictionaryShelf, EMPTY_SHELF, openDictionaries } from '../dictionaries/index.ts';
import type { Config, Logger } from '../host/index.ts';
import { placeMaterial } from '../library/index.ts';
import { type ObserveReload, observeReloads } from '../health/index.ts';
import { unreadableReasons } from '../replies/index.ts';
import {
  findObstacle,
  type LoadProgress,
  openStore,
  type Snapshot,
  type SnapshotStore,
  watchFolder,
  wordFault,
} from '../snapshot/index.ts';

const UNREADABLE_NAMED = 20;
const PROGRESS_EVERY_MS = 2000;

/**
 * Reads the folder of material as the operator set it, says in the log what came of it, and reads
 * it again when it changes, where that is wished.
 * @throws UserError `no-folder`, `nothing-to-read`
 */
export async function openMaterial(
  config: Config,
  log: Logger,
  onReload?: ObserveReload,
): Promise<SnapshotStore> {
  const { seedsDir, cacheDir, maxMaterialMb } = config;
  placeMaterial(config.materialUrl);
  const warnOfCache = (reason: string) =>
    log.warn(
      `CACHE_DIR "${cacheDir}" cannot be used (${reason}): a large library will be read again at every start. Set it to another folder, or to off.`,
    );
  const obstacle = cacheDir === null ? null : await findObstacle(cacheDir);
  if (obstacle !== null) warnOfCache(obstacle);
  const dictionaries = openShelf(config, log);
  const opened = await openStore(seedsDir, {
    dictionaries,
    onProgress: sayProgress(log),
    cacheDir: obstacle === null ? (cacheDir ?? undefined) : undefined,
    mostMb: maxMaterialMb ?? undefined,
    onCacheFailure: (error) => warnOfCache(wordFault(error)),
  });
  const store = withPreparedNames(observeReloads(opened, log, onReload));
  logStartUp(store.current(), seedsDir, log);
  if (config.watch) {
    // What came of it is in the log already, where it failed too.
    const reload = async () => void (await store.reload().catch(() => {}));
    await watchFolder(seedsDir, reload, (error) => {
      log.warn({ err: error }, 'the material folder can no longer be watched; /reload still works');
    });
  }
  return store;
}

/** The dictionaries that questions are translated by. */
export function openShelf(
  { dictionaries }: Pick<Config, 'dictionaries'>,
  log: Logger,
): DictionaryShelf {
  const shelf = dictionaries.length === 0 ? EMPTY_SHELF : openDictionaries(dictionaries);
  void logDictionaries(shelf, log);
  return shelf;
}

/** Answers do not wait for them: what came of them is said when they are read. */
async function logDictionaries({ loaded, current }: DictionaryShelf, log: Logger): Promise<void> {
  const faults = await loaded;
  for (const { name, languages, pairs } of current().all) {
    log.info({ name, languages, pairs }, 'read a dictionary');
  }
  for (const { path, reason } of faults) {
    log.warn({ path, reason }, 'a path of DICTIONARIES gives no dictionary');
  }
}

/** Reading much takes a while: a line now and then shows that it goes on. */
function sayProgress(log: Logger): LoadProgress {
  let said = performance.now();
  return (stage, done, of) => {
    if (performance.now() - said < PROGRESS_EVERY_MS) return;
    said = performance.now();
    log.info({ done, of }, `still ${stage}`);
  };
}

/** Says what there is to answer from, and what could not be read of it. */
export function logStartUp(
  { library, warnings, milliseconds }: Snapshot,
  folder: string,
  log: Logger,
): void {
  const { sources, passages, unreadable } = library;
  log.info(
    {
      folder,
      sources: sources.length,
      passages: passages.length,
      unreadable: unreadable.length,
      milliseconds: Math.round(milliseconds),
    },
    'read the material',
  );
  for (const warning of warnings)
    log.warn({ warning }, 'a file of settings for the material has a mistake');
  for (const { file, reason } of unreadable.slice(0, UNREADABLE_NAMED)) {
    log.warn({ file, reason: unreadableReasons.en[reason] }, 'a file could not be read');
  }
  const more = unreadable.length - UNREADABLE_NAMED;
  if (more > 0)
    log.warn(`and ${more} more files could not be read; npm run check -- ${folder} lists them all`);
}

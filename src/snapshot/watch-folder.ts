/** A folder that is being watched. */
export interface Watching {
  /** When changes are noticed from now on. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** A file is left alone until it has not grown for so long: somebody may be writing it. */
const SETTLED_MS = 500;
/** Changes that follow each other this closely are one: a copy or an unpacked archive. */
const QUIET_MS = 1_000;
/** A storm that does not end is not waited for longer than this. */
const MOST_QUIET_MS = 15_000;

/** When a changed folder is read again. */
export interface WatchOptions {
  readonly quietMs?: number;
  readonly settledMs?: number;
  readonly mostQuietMs?: number;
}

/**
 * Calls `onChange` when something in the folder has changed and all is quiet again. While a call is
 * at work further changes wait, and are then one more call. Links are not followed and names that
 * begin with a dot passed over, as they are when the folder is read.
 */
export async function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  onError: (error: unknown) => void,
  { quietMs = QUIET_MS, settledMs = SETTLED_MS, mostQuietMs = MOST_QUIET_MS }: WatchOptions = {},
): Promise<Watching> {
  // Loaded for who watches alone.
  const { watch } = await import('chokidar');
  let timer: NodeJS.Timeout | null = null;
  let firstAt = 0;
  let working: Promise<void> | null = null;

  const work = () => {
    timer = null;
    if (working) return plan();
    working = onChange()
      .catch(onError)
      .finally(() => {
        working = null;
      });
  };
  const plan = () => {
    const now = performance.now();
    if (timer === null) firstAt = now;
    else clearTimeout(timer);
    const latest = firstAt + mostQuietMs - now;
    timer = setTimeout(work, Math.max(0, Math.min(quietMs, latest)));
  };

  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    // A folder that is itself called so is meant to be watched.
    ignored: (path) => path !== folder && /[/\\]\.[^/\\]*$/.test(path),
    awaitWriteFinish: { stabilityThreshold: settledMs, pollInterval: Math.min(100, settledMs) },
  });
  watcher.on('all', plan);
  watcher.on('error', onError);
  return {
    ready: new Promise((resolve) => {
      watcher.once('ready', resolve);
    }),
    async close() {
      if (timer) clearTimeout(timer);
      await watcher.close();
      await working;
    },
  };
}

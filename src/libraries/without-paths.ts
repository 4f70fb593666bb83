import type { Shelf } from './shelf.ts';

/** The same shelf: whatever goes wrong with a library is told without the names of its files. */
export function withoutPathsInErrors<Kept>(shelf: Shelf<Kept>): Shelf<Kept> {
  return {
    ...shelf,
    use: async (id, work) => {
      try {
        return await shelf.use(id, work);
      } catch (error) {
        throw withoutPaths(error);
      }
    },
  };
}

/**
 * An error of the file system as the log may have it: the names of a server's files are its own, and Node
 * puts paths into the words of its errors.
 */
function withoutPaths(error: unknown): unknown {
  if (!(error instanceof Error) || !('path' in error || 'dest' in error)) return error;
  const code = 'code' in error ? error.code : null;
  const call = 'syscall' in error ? error.syscall : null;
  const copy = new Error(`${String(code)} in ${String(call)}`);
  copy.name = error.name;
  const stack = error.stack?.replace(error.message, () => copy.message);
  if (stack !== undefined) copy.stack = stack;
  return Object.assign(copy, { code });
}

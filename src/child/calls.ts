import type { Child } from './start.ts';

/**
 * Sends values to a process that answers each with a line of JSON that has its `id`, in whatever
 * order. This process stays alive for it only while an answer is out.
 * @param what the process is, for the error where it ended.
 * @returns what sends a value and gives its answer; it throws an Error where the process ended first.
 */
export function callChild<Result extends { readonly id: number }>(
  child: Child,
  what: string,
): (task: object) => Promise<Result> {
  child.keepAlive(false);
  const open = new Map<number, (result: Result | Error) => void>();
  let last = 0;

  const listen = async () => {
    for (let line = await child.nextLine(); line !== null; line = await child.nextLine()) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by our own module
      const result = JSON.parse(line) as Result;
      open.get(result.id)?.(result);
    }
    const { error } = await child.ended;
    for (const settle of open.values()) settle(error ?? new Error(`${what} ended`));
  };
  void listen();

  return async (task) => {
    const id = ++last;
    child.keepAlive(true);
    const answered = new Promise<Result | Error>((resolve) => open.set(id, resolve));
    try {
      void child.send({ id, ...task });
      const result = await answered;
      if (result instanceof Error) throw result;
      return result;
    } finally {
      open.delete(id);
      if (open.size === 0) child.keepAlive(false);
    }
  };
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Reply, StepName, Steps } from './messages.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** More than the most wasteful contender needs at 100,000 passages. */
const HEAP_MB = 8_192;

/** A step that was not done within its time; the process is gone. */
export class TimeLimitError extends Error {}

/** A process that measures one contender. */
export interface MeasuringProcess {
  /**
   * Has one step done.
   * @throws TimeLimitError where it takes longer than `limitMs`; Error where it fails.
   */
  do<Name extends StepName>(
    step: Name,
    asked: Steps[Name]['asked'],
    limitMs: number,
  ): Promise<Steps[Name]['answer']>;
  stop(): Promise<void>;
}

/** Starts a process that measures one contender. */
export function startProcess(): MeasuringProcess {
  const child = fork(CHILD, {
    execArgv: [
      '--expose-gc',
      `--max-old-space-size=${HEAP_MB}`,
      '--import',
      import.meta.resolve('tsx'),
    ],
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    async do<Name extends StepName>(step: Name, asked: Steps[Name]['asked'], limitMs: number) {
      if (!isRunning()) throw new Error('The process has ended.');
      const giveUp = new AbortController();
      const { signal } = giveUp;
      const timer = setTimeout(() => {
        giveUp.abort(new TimeLimitError(`${step} took over ${Math.round(limitMs / 1000)} s`));
        child.kill('SIGKILL');
      }, limitMs);
      try {
        child.send({ step, asked });
        const reply = await Promise.race([
          once(child, 'message', { signal }).then(([message]): Reply<Name> => message),
          once(child, 'exit', { signal }).then(([code, killedBy]): Reply<Name> => ({
            error: `The process ended (${code ?? killedBy}).`,
          })),
        ]);
        if ('error' in reply) throw new Error(reply.error);
        return reply.answer;
      } catch (error) {
        throw signal.aborted ? signal.reason : error;
      } finally {
        clearTimeout(timer);
        giveUp.abort();
      }
    },
    async stop() {
      if (!isRunning()) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

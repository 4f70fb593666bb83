import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { toLine } from './lines.ts';

/** How a process ended. */
export interface Ending {
  /** Where it could not be started at all. */
  readonly error: Error | null;
  /** It took more memory than it might, or than the machine has. */
  readonly wasMemory: boolean;
}

/** A process that does a part of the work; it gets values and answers with lines. */
export interface Child {
  /** Sends a value as a line of JSON; waits where the process is behind. */
  send(value: unknown): Promise<void>;
  /** Says that nothing more comes. */
  finish(): void;
  /** The next line of its answer, or null when it is over. */
  nextLine(): Promise<string | null>;
  readonly ended: Promise<Ending>;
  /** Whether this process stays alive for it, though there is nothing else to do. */
  keepAlive(isNeeded: boolean): void;
  kill(): void;
}

/** What a module needs of the environment to run; above all not the bot's token. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'TZ', 'LANG'];

/** Memory of a process besides what its JavaScript takes: Node itself, bytes of files, libraries. */
const BESIDES_MB = 256;

/**
 * Runs a module that uses `serve.ts` in a process of its own, as it is built, or from its source
 * where that is what runs. It ends with the one who started it.
 * @param module its address without the ending.
 * @param memoryMb what its JavaScript may take; all of it together somewhat more.
 * @param flags more of Node's own, such as `--expose-gc`.
 */
export function startChild(module: string, memoryMb: number, flags: readonly string[] = []): Child {
  const ending = import.meta.url.slice(-'.ts'.length);
  const loader = ending === '.ts' ? ['--import', import.meta.resolve('tsx')] : [];
  const heap = `--max-old-space-size=${Math.floor(memoryMb)}`;
  const watched = [process.pid, Math.floor(memoryMb) + BESIDES_MB].map(String);
  const child = spawn(
    process.execPath,
    [heap, ...flags, ...loader, fileURLToPath(module + ending), ...watched],
    {
      // Nothing that a library prints may come between the answers, so they have a stream of their own.
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      env: Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]])),
    },
  );
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ error, wasMemory: false }));
    child.once('exit', (code, signal) =>
      resolve({ error: null, wasMemory: isMemory(code, signal) }),
    );
  });
  // Where this process may open no more files, it has no pipes at all, whatever its type says.
  const pipes: readonly unknown[] | undefined = child.stdio;
  const [stdin, , , answers] = pipes ?? [];
  if (!(stdin instanceof Socket) || !(answers instanceof Socket)) {
    throw new Error('Another process could not be started: too much is open already.');
  }
  // Its end is told by `ended`; a pipe that breaks says nothing more.
  stdin.on('error', () => {});
  answers.on('error', () => {});
  const lines = createInterface({ input: answers })[Symbol.asyncIterator]();

  return {
    async send(value) {
      if (stdin.write(`${toLine(value)}\n`)) return;
      await Promise.race([once(stdin, 'drain').catch(() => {}), ended]);
    },
    finish: () => void stdin.end(),
    async nextLine() {
      const { value, done } = await lines.next();
      return done === true ? null : value;
    },
    ended,
    keepAlive(isNeeded) {
      for (const part of [child, stdin, answers]) {
        if (isNeeded) part.ref();
        else part.unref();
      }
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** V8 aborts where its heap is full; the system kills what takes the memory of the machine. */
function isMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134;
}

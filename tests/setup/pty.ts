import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtFile } from '../built/index.ts';

export const MAIN = builtFile('setup/main.ts');

/** What a person would press. */
export const key = { enter: '\r', down: '\u001b[B', up: '\u001b[A', ctrlC: '\u0003' };

/** `npm run setup` as a process of its own, on a terminal of its own. */
export interface Terminal {
  /** Everything that came on the screen so far, without escape sequences. */
  screen(): string;
  /** Everything as it was written. */
  raw(): string;
  /** Waits until the screen shows this, after what was waited for before. */
  shows(text: string | RegExp): Promise<void>;
  type(keys: string): void;
  readonly ended: Promise<number | null>;
}

/** Starts it in `cwd`, on a pseudo-terminal made by util-linux' `script`. */
export function openTerminal(cwd: string, env: Readonly<Record<string, string>>): Terminal {
  // A new pseudo-terminal has no size, and every line would break after one letter.
  const command = `stty rows 50 cols 140; exec '${process.execPath}' '${MAIN}'`;
  const child = spawn(
    'script',
    ['--quiet', '--flush', '--return', '--command', command, '/dev/null'],
    {
      cwd,
      env: {
        PATH: process.env['PATH'],
        TERM: 'xterm',
        LANG: 'en_US.UTF-8',
        SHELL: '/bin/sh',
        ...env,
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  let raw = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    raw += data;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const screen = () => plain(raw);
  return {
    screen,
    raw: () => raw,
    ended,
    type: (keys) => void child.stdin.write(keys),
    shows: async (text) => {
      for (;;) {
        const rest = screen().slice(seen);
        const found = typeof text === 'string' ? rest.indexOf(text) : rest.search(text);
        if (found >= 0) {
          seen += found + 1;
          return;
        }
        if (child.exitCode !== null) throw new Error(`ended without ${String(text)}:\n${screen()}`);
        await Promise.race([once(child.stdout, 'data'), ended]);
      }
    },
  };
}

function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- escape sequences are what is taken out
  return text.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, '');
}

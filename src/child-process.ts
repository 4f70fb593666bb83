import { spawn, type ChildProcess } from 'node:child_process';

/** What a module needs of the environment to run; above all not the bot's token. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'TZ', 'LANG', 'NODE_PATH'];

/**
 * Runs a module in a process of its own, which may take so much memory: as it is built, or from
 * its source where that is what runs. It gets requests on its standard input and answers on its
 * fourth stream, where nothing that a library prints can come between.
 */
export function startChild(module: URL, memoryMb: number): ChildProcess {
  const loader = module.pathname.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  return spawn(
    process.execPath,
    [`--max-old-space-size=${Math.floor(memoryMb)}`, ...loader, module.href.replace('file://', '')],
    {
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      env: Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]])),
    },
  );
}

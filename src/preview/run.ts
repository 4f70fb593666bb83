import { startPreview, type PreviewParts } from './start.ts';

/** What of the process the preview acts on; the process itself, but for tests. */
export interface Process {
  readonly stdout: { write(text: string): unknown };
  exit(code: number): void;
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Serves the preview until SIGINT or SIGTERM (exit 0).
 * @throws Error with a sentence to show, where the port cannot be had.
 */
export async function runPreview(parts: PreviewParts, current: Process = process): Promise<void> {
  const preview = await startPreview(parts);
  let isStopping = false;
  const end = (): void => {
    if (isStopping) return current.exit(130);
    isStopping = true;
    void preview.stop().finally(() => current.exit(0));
  };
  current.on('SIGINT', end);
  current.on('SIGTERM', end);
  current.stdout.write(`${describe(preview.address, parts)}\n`);
}

function describe(address: string, { config, store }: PreviewParts): string {
  const { sources, passages } = store.current().library;
  const lines = [
    `Voetnoot's preview is open: ${address}`,
    `It answers from the folder ${config.seedsDir} (sources: ${sources.length}, passages: ${passages.length}), on this machine only. Ctrl-C stops it.`,
  ];
  if (config.token === null) {
    lines.push(
      'There is no DISCORD_TOKEN, so Voetnoot is not on Discord: npm run setup sees to that.',
    );
  }
  return lines.join('\n');
}

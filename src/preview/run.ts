import type { Locale, Localized } from '../language/index.ts';
import { sharedTexts } from '../replies/index.ts';
import { startPreview, type PreviewParts } from './start.ts';

/** What of the process the preview acts on; the process itself, but for tests. */
export interface Process {
  readonly stdout: { write(text: string): unknown };
  exit(code: number): void;
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

const texts = {
  nl: {
    open: (address: string) => `De preview van Voetnoot staat klaar: ${address}`,
    from: (folder: string, size: string) =>
      `De antwoorden komen uit de map ${folder} (${size}). Alleen op deze machine; stoppen: Ctrl-C.`,
    noToken:
      'Er is geen DISCORD_TOKEN, dus Voetnoot is niet op Discord. Dat regel je met npm run setup.',
  },
  en: {
    open: (address: string) => `Voetnoot's preview is open: ${address}`,
    from: (folder: string, size: string) =>
      `It answers from the folder ${folder} (${size}), on this machine only. Ctrl-C stops it.`,
    noToken:
      'There is no DISCORD_TOKEN, so Voetnoot is not on Discord: npm run setup takes care of that.',
  },
} satisfies Localized<object>;

/**
 * Serves the preview until SIGINT or SIGTERM (exit 0).
 * @throws Error with a sentence to show, where the port cannot be had.
 */
export async function runPreview(
  parts: PreviewParts,
  locale: Locale,
  current: Process = process,
): Promise<void> {
  const preview = await startPreview(parts);
  let isStopping = false;
  const end = (): void => {
    if (isStopping) return current.exit(130);
    isStopping = true;
    void preview.stop().finally(() => current.exit(0));
  };
  current.on('SIGINT', end);
  current.on('SIGTERM', end);
  current.stdout.write(`${describe(preview.address, parts, locale)}\n`);
}

function describe(address: string, { config, store }: PreviewParts, locale: Locale): string {
  const { sources, passages } = store.current().library;
  const [own, shared] = [texts[locale], sharedTexts[locale]];
  const size = `${shared.sources(sources.length)}, ${shared.passages(passages.length)}`;
  return [
    own.open(address),
    own.from(config.seedsDir, size),
    ...(config.token === null ? [own.noToken] : []),
  ].join('\n');
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFont, type FontMetrics } from './font-file.ts';

/** The two weights that charts are drawn in. */
export interface Fonts {
  readonly regular: FontMetrics;
  readonly bold: FontMetrics;
}

export const FONT_FAMILY = 'DejaVu Sans';

const require = createRequire(import.meta.url);
const FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'] as const;

/** Paths of the font files, which come with an npm package: no machine has to have any. */
export function fontFiles(): [regular: string, bold: string] {
  const [regular, bold] = FILES;
  return [find(regular), find(bold)];
}

function find(file: string): string {
  return require.resolve(`dejavu-fonts-ttf/ttf/${file}`);
}

let loaded: Fonts | undefined;

/**
 * The fonts' widths and characters, read once.
 * @throws Error where a file is missing: drawn without it, a chart would be silently without text.
 */
export function loadFonts(): Fonts {
  const [regular, bold] = fontFiles();
  loaded ??= {
    regular: readFont(readFileSync(regular)),
    bold: readFont(readFileSync(bold)),
  };
  return loaded;
}

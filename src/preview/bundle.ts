import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What the page's source becomes. */
export interface PageBundle {
  readonly script: Uint8Array;
  readonly style: Uint8Array;
}

/** Makes the page's script and style of the source in a folder. */
export async function bundlePage(source: URL): Promise<PageBundle> {
  const folder = fileURLToPath(source);
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.ts', 'page.css'],
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    // The configuration of whoever's project this runs in says nothing about the page.
    tsconfigRaw: {},
  });
  const find = (ending: string) => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending));
    if (file === undefined) throw new Error(`The page was built without its ${ending} file.`);
    return file.contents;
  };
  return { script: find('.js'), style: find('.css') };
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

// The page is never built: from the build, its source stands where the project's does.
const BESIDE = new URL('page/', import.meta.url);
const FROM_BUILD = new URL('../../../src/preview/page/', import.meta.url);

/** Makes the page's script and style, in memory: two files and the page itself, by path. */
export async function bundlePage(): Promise<ReadonlyMap<string, PageFile>> {
  const folder = fileURLToPath(existsSync(BESIDE) ? BESIDE : FROM_BUILD);
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
  const files = new Map<string, PageFile>();
  for (const { path, contents } of outputFiles) {
    const isStyle = path.endsWith('.css');
    const type = isStyle ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
    files.set(isStyle ? '/page.css' : '/page.js', { type, body: contents });
  }
  files.set('/', { type: 'text/html; charset=utf-8', body: new TextEncoder().encode(PAGE) });
  files.set('/icon.svg', { type: 'image/svg+xml', body: new TextEncoder().encode(ICON) });
  return files;
}

/** All that is not made by the script: what it is made in. */
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>Voetnoot · preview</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<div id="page"></div>
<noscript>This page needs JavaScript. Deze pagina heeft JavaScript nodig.</noscript>
</body>
</html>
`;

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="12" fill="#4752c4"/><text x="20" y="29" text-anchor="middle" font-family="Georgia, serif" font-size="26" font-weight="bold" fill="#fff">¹</text></svg>`;

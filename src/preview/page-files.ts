import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { PageBundle } from './bundle.ts';

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** Where the built page stands beside the built server; beside its source this is the page's source. */
export const BUILT = new URL('page/', import.meta.url);
export const SCRIPT = 'page.js';
export const STYLE = 'page.css';

/** The page by path: its script and style, as they were built or, from the source, bundled now. */
export async function readPage(): Promise<ReadonlyMap<string, PageFile>> {
  const { script, style } = existsSync(new URL(SCRIPT, BUILT)) ? await readBuilt() : await bundle();
  const encoder = new TextEncoder();
  return new Map([
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: style }],
    ['/', { type: 'text/html; charset=utf-8', body: encoder.encode(PAGE) }],
    ['/icon.svg', { type: 'image/svg+xml', body: encoder.encode(ICON) }],
  ]);
}

async function readBuilt(): Promise<PageBundle> {
  const [script, style] = await Promise.all(
    [SCRIPT, STYLE].map((name) => readFile(new URL(name, BUILT))),
  );
  return { script: script ?? new Uint8Array(), style: style ?? new Uint8Array() };
}

/** What bundles is there where the source is worked on, and nowhere else. */
async function bundle(): Promise<PageBundle> {
  const { bundlePage } = await import('./bundle.ts');
  return bundlePage(BUILT);
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

// The last part of `npm run build`, run from what tsc made: puts the page beside it, so that whoever
// runs the build needs neither its source nor what bundles it.
import { mkdir, writeFile } from 'node:fs/promises';
import { bundlePage } from './bundle.ts';
import { BUILT, SCRIPT, STYLE } from './page-files.ts';

const { script, style } = await bundlePage(new URL('../../../src/preview/page/', import.meta.url));
await mkdir(BUILT, { recursive: true });
await writeFile(new URL(STYLE, BUILT), style);
// Last: it is by this one that `npm start` sees when the page was built.
await writeFile(new URL(SCRIPT, BUILT), script);

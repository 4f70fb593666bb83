/**
 * Makes the files in tests/formats/files again, with the programs that people make theirs with:
 *
 *   apt-get install libreoffice-writer-nogui groff chromium
 *   npx tsx tests/formats/make/make.ts
 *
 * Run by hand; what it makes is committed. The texts are made up, or from our own notes in seeds/.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeBook } from './book.ts';
import { makeReport } from './report.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const files = join(here, '..', 'files');
const work = mkdtempSync(join(tmpdir(), 'voetnoot-files-'));

/** The first sections of a note: headings with their paragraphs. */
function readNote(name: string, sections: number) {
  const text = readFileSync(join(here, '..', '..', '..', 'seeds', name), 'utf8');
  return text
    .split(/^## /mu)
    .slice(1, sections + 1)
    .map((section) => {
      const [heading = '', ...paragraphs] = section.split(/\n{2,}/u).map((part) => part.trim());
      return {
        heading,
        paragraphs: paragraphs.filter((part) => part !== '' && !part.startsWith('-')),
      };
    });
}

function makeOffice(): void {
  writeFileSync(join(work, 'report.fodt'), makeReport(readNote('privacy-in-china.md', 5)));
  for (const format of ['docx', 'odt', 'pdf']) {
    execFileSync('soffice', [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
      '--convert-to',
      format,
      '--outdir',
      work,
      join(work, 'report.fodt'),
    ]);
    renameSync(join(work, `report.${format}`), join(files, `report.${format}`));
  }
}

function makeColumns(): void {
  const made = execFileSync('groff', ['-Tpdf', '-ms', join(here, 'two-columns.ms')]);
  writeFileSync(join(files, 'two-columns.pdf'), made);
}

/** The news page as a browser prints it, with its own head and foot on every page. */
function makePrint(): void {
  execFileSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${join(work, 'chromium')}`,
    `--print-to-pdf=${join(files, 'print.pdf')}`,
    pathToFileURL(join(here, 'print.html')).href,
  ]);
}

try {
  makeOffice();
  makeColumns();
  makePrint();
  writeFileSync(join(files, 'book.epub'), makeBook());
} finally {
  rmSync(work, { recursive: true });
}

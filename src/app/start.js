// `npm start`: builds what is missing or older than the source, then runs it in this same process, so
// that a signal reaches the bot itself. JavaScript, as it runs before anything is built.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const INSTALL = 'Run this first: npm install';
const root = fileURLToPath(new URL('../..', import.meta.url));
const main = new URL('../../dist/src/app/main.js', import.meta.url);
const buildPage = new URL('../../dist/src/preview/build-page.js', import.meta.url);
const page = new URL('../../dist/src/preview/page/page.js', import.meta.url);
const pageSource = new URL('../preview/page/', import.meta.url);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  giveUp(
    `Voetnoot needs Node.js ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}. Get it from https://nodejs.org`,
  );
}

// Without development dependencies there is no compiler: what was built before is run then.
const compiler = findCompiler();
if (compiler !== null) {
  run(compiler, '--build');
  if (isPageOld()) run(fileURLToPath(buildPage));
} else if (!existsSync(main)) {
  giveUp(`There is no build in dist, and no compiler to make one. ${INSTALL} && npm run build`);
}

await import(main.href).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  giveUp(`A package is missing (${error.message.split(' imported from ')[0]}). ${INSTALL}`);
});

function findCompiler() {
  try {
    return fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
  } catch {
    return null;
  }
}

/** @param {string[]} command a program of Node, which secrets are kept from */
function run(...command) {
  const { DISCORD_TOKEN: _token, DATABASE_URL: _database, ...env } = process.env;
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) giveUp('The build failed: see above. After an update, run npm install first.');
}

/** Whether there is a page to build that is missing or older than its source. */
function isPageOld() {
  if (!existsSync(buildPage)) return false;
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  const sources = readdirSync(pageSource, { recursive: true, encoding: 'utf8' });
  return sources.some((file) => statSync(new URL(file, pageSource)).mtimeMs > built);
}

/** @param {string} sentence */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

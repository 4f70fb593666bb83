import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants the results as JSON. */
const report = process.env['VITEST_REPORT'];

/**
 * Rooms of plain functions: their files share a process and its modules, which are read once and not
 * again by each file. Half of the time of all tests would go there.
 */
const TOGETHER = [
  'analysis',
  'answers',
  'command',
  'commands',
  'definitions',
  'dictionaries',
  'facts',
  'formats',
  'house',
  'language',
  'library',
  'notes',
  'originals',
  'references',
  'replies',
  'search',
  'thoughts',
];

/** Of those rooms, what puts another module or another clock in place. */
const APART = ['tests/facts/italian.test.ts', 'tests/references/cite-beside.test.ts'];

/**
 * What kills and reloads again and again, several copies on one database, and what asks hundreds of
 * questions or the same once more: minutes, and nothing of Node.
 */
const LONG = [
  'tests/answers/stat-gold.test.ts',
  'tests/discord/http/same-answers.test.ts',
  'tests/notes/not-told.test.ts',
  'tests/terminal/ask.test.ts',
  'tests/thoughts/gold.test.ts',
  'tests/material/kill.test.ts',
  'tests/snapshot/killed/**/*.test.ts',
  'tests/snapshot/race.test.ts',
  'tests/fake-discord/**/*.test.ts',
  'tests/database/**/*.test.ts',
  'tests/replicas/**/*.test.ts',
  'tests/libraries/isolation*.test.ts',
];

const root = fileURLToPath(new URL('..', import.meta.url));
/** The machines this runs on are small and shared: a slow one is no failure. */
const PATIENT = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          ...PATIENT,
          name: 'together',
          include: TOGETHER.map((room) => `tests/${room}/**/*.test.ts`),
          exclude: [...APART, ...LONG],
          isolate: false,
        },
      },
      {
        root,
        test: {
          ...PATIENT,
          name: 'apart',
          include: [`tests/!(${TOGETHER.join('|')})/**/*.test.ts`, ...APART],
          // Those need Chromium: npm run test:browser.
          exclude: ['tests/browser/**', ...LONG],
        },
      },
      { root, test: { ...PATIENT, name: 'long', include: LONG } },
    ],
    globalSetup: ['tests/built/build.ts', 'tests/database/say-left-out.ts'],
    maxWorkers: '100%',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});

import { describe } from 'vitest';
import { useTransport } from '../transport.ts';

useTransport('http');

// The tests of what people see, once more, with interactions that are signed and posted.
const FILES = [
  'answer',
  'autocomplete',
  'buttons',
  'cite',
  'commands',
  'context',
  'find-sources',
  'gaps',
  'pages',
  'quiz',
  'share',
  'source-queue',
  'stray',
];

for (const file of FILES) {
  describe(`by HTTP: ${file}`, async () => {
    await import(`../${file}.test.ts`);
  });
}

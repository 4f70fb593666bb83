import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDictionaries } from '../../src/dictionaries/open-dictionaries.ts';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { rankOf } from '../answers/ranks.ts';
import { foreignQuestions } from './foreign-questions.ts';
import { NOTES } from './notes.ts';

/** Where Debian's packages `dict-freedict-eng-nld` and others put what they bring. */
const INSTALLED = '/usr/share/dictd';

// A newcomer need not have them; `.ci/run` does.
describe.runIf(existsSync(`${INSTALLED}/freedict-eng-nld.index`))(
  'FreeDict as Debian has it',
  () => {
    it('finds the right passage of the shipped notes for questions in English and German', async () => {
      const dictionaries = openDictionaries([INSTALLED]);
      await dictionaries.loaded;
      const snapshot = await readSnapshot(NOTES, { dictionaries });
      const ranks = foreignQuestions.map((question) => rankOf(question, snapshot));
      const missed = foreignQuestions.filter((_, place) => ranks[place] !== 1);
      process.stdout.write(
        `questions in English and German, with FreeDict: ${ranks.filter((rank) => rank === 1).length} of ${ranks.length} first\n`,
      );
      expect({ missed, isEnough: missed.length <= 5 }).toMatchObject({ isEnough: true });
    });
  },
);

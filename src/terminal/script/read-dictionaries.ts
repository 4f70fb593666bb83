import {
  type DictionaryFault,
  type DictionaryShelf,
  EMPTY_SHELF,
  openDictionaries,
} from '../../dictionaries/index.ts';
import { readPaths } from '../../host/index.ts';
import type { Localized } from '../../language/index.ts';
import { UsageError } from './run.ts';

/**
 * The dictionaries named in the call, or else in the settings, read whole: who asks once does not
 * want the answer of a bot that is still starting.
 * @throws UsageError that names every path that gives none.
 */
export async function readDictionaries(
  given: string | undefined,
  set: readonly string[],
): Promise<DictionaryShelf> {
  const paths = given === undefined ? set : readPaths(given);
  if (paths.length === 0) return EMPTY_SHELF;
  const shelf = openDictionaries(paths);
  const faults = await shelf.loaded;
  if (faults.length === 0) return shelf;
  throw new UsageError({
    nl: faults.map((fault) => wordings.nl(fault)).join('\n'),
    en: faults.map((fault) => wordings.en(fault)).join('\n'),
  });
}

const reasons: Localized<Record<DictionaryFault['reason'], string>> = {
  nl: {
    missing: 'is er niet',
    'no-dictionary': 'is geen woordenboek dat Voetnoot leest; zie docs/languages.md',
    unreadable: 'is niet te lezen',
  },
  en: {
    missing: 'is not there',
    'no-dictionary': 'is not a dictionary that Voetnoot reads; see docs/languages.md',
    unreadable: 'cannot be read',
  },
};

const wordings: Localized<(fault: DictionaryFault) => string> = {
  nl: ({ path, reason }) => `Het woordenboek "${path}" ${reasons.nl[reason]}.`,
  en: ({ path, reason }) => `The dictionary "${path}" ${reasons.en[reason]}.`,
};

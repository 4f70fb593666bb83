import { collectionsOf } from '../../answers/index.ts';
import type { Library } from '../../library/index.ts';
import { UserError } from '../../system/index.ts';
import { readChannels } from './channel-file.ts';
import { pathsOf } from './paths.ts';

/** What is wrong with the collections that channels of this folder are answered from, in English. */
export async function checkChannels(folder: string, library: Library): Promise<string[]> {
  const paths = pathsOf(folder);
  try {
    const rows = Object.values(await readChannels(paths)).flatMap((own) => Object.values(own));
    const known = new Set(collectionsOf(library));
    const gone = new Set(rows.map(({ collection }) => collection).filter((own) => !known.has(own)));
    return Array.from(
      gone,
      (own) =>
        `channels.json: a channel is answered from "${own}", which is no folder with sources`,
    );
  } catch (error) {
    const reason = error instanceof UserError ? 'is damaged' : 'cannot be read';
    return [`.voetnoot/channels.json ${reason}: no channel has sources of its own`];
  }
}

import type { OwnLibrary } from '../../libraries/index.ts';
import { FORGET, type OwnFound } from '../../replies/index.ts';
import { UserError } from '../../system/index.ts';
import { describe, INTEGER, SUBCOMMAND, type Subcommand } from '../declare.ts';
import { checkMayChange } from '../request/moderation.ts';
import { textOption } from '../request/read-options.ts';
import type { Request } from '../types.ts';

/** Discord takes 10 MB in a file where nobody paid for more, and 25 with one message. */
const LIMITS = { mostBytes: 10_000_000, mostArchives: 2 };

/** The subcommands for all of a server's library. */
export const ownSubcommands: readonly Subcommand[] = [
  {
    type: SUBCOMMAND,
    name: 'export',
    ...describe({
      nl: 'Alle bestanden van deze server als zip (moderators)',
      en: 'All files of this server as a zip (moderators)',
    }),
    options: [
      {
        type: INTEGER,
        name: 'part',
        ...describe({
          nl: 'Welk deel, als het er meer zijn',
          en: 'Which part, where there are more',
        }),
        required: false,
        min_value: 1,
      },
    ],
  },
  {
    type: SUBCOMMAND,
    name: 'forget',
    ...describe({
      nl: 'Alles verwijderen wat van deze server bewaard wordt (moderators)',
      en: 'Delete all that is kept of this server (moderators)',
    }),
  },
];

/**
 * Sends or deletes all of a server's library; null where the request is about neither. Deleting is asked
 * twice, and each yes is for what stands there when it is asked: an old button deletes nothing.
 * @throws UserError where who asks is no moderator, or the server has no library.
 */
export function ownLibrary(request: Request): Promise<OwnFound> | null {
  const { subcommand, decision } = request;
  if (subcommand === 'export')
    return exportAll(libraryOf(request), Number(textOption(request, 'part') ?? '1'));
  if (subcommand === 'forget') return askToForget(libraryOf(request), 1);
  const asked = FORGET.read(decision?.change ?? '');
  if (decision === undefined || asked === null) return null;
  return decide(libraryOf(request), asked, decision.isYes);
}

async function exportAll(library: OwnLibrary, part: number): Promise<OwnFound> {
  const packed = await library.pack({ ...LIMITS, part });
  if (packed.files === 0 && packed.left.length === 0) throw new UserError('no-own-files', {});
  return { kind: 'exported', packed };
}

async function askToForget(library: OwnLibrary, time: 1 | 2): Promise<OwnFound> {
  const state = await library.state();
  if (state === null) throw new UserError('no-own-files', {});
  return { kind: 'forget', time, state };
}

async function decide(
  library: OwnLibrary,
  asked: { readonly time: 1 | 2; readonly state: string },
  isYes: boolean,
): Promise<OwnFound> {
  if (!isYes) return { kind: 'kept' };
  if ((await library.state()) !== asked.state) throw new UserError('proposal-gone', {});
  if (asked.time === 1) return askToForget(library, 2);
  await library.forget();
  return { kind: 'forgotten' };
}

/** The one way to it, so that nobody comes there unchecked. */
function libraryOf(request: Request): OwnLibrary {
  checkMayChange(request);
  const { ownLibrary: library } = request.capabilities;
  if (library === undefined) throw new UserError('no-own-library', {});
  return library;
}

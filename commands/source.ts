import { findSource } from '../src/answers/find-source.ts';
import { findWithNeighbours, type PlacedBlock } from '../src/answers/outline.ts';
import { completeLookup } from '../src/command/complete.ts';
import {
  declareForAll,
  describe,
  INTEGER,
  optionalText,
  privateOption,
  requiredFile,
  sourceOption,
  SUBCOMMAND,
} from '../src/command/declare.ts';
import { checkModerator } from '../src/command/moderation.ts';
import { fileOption, textOption } from '../src/command/read-options.ts';
import { defineCommand, type Request } from '../src/command/types.ts';
import type { Source } from '../src/library/types.ts';
import type { Applied, Material, Proposed } from '../src/material/types.ts';
import {
  replyToApplied,
  replyToCancelled,
  replyToProposal,
} from '../src/replies/source-change-reply.ts';
import { replyToSourceList } from '../src/replies/source-list-reply.ts';
import { replyWithBlocks, replyWithOutline } from '../src/replies/source-show-reply.ts';
import type { Snapshot } from '../src/snapshot/types.ts';
import { UserError } from '../src/user-error.ts';

/** Blocks shown before and after the one asked for. */
const AROUND = 1;
/** Longest name that a file may be given; what is kept of it is shorter. */
const LONGEST_NAME = 100;

/** The option `source` where it says which one is meant. */
const whichSource = {
  ...sourceOption,
  ...describe({ nl: 'Titel of bestand', en: 'Title or file' }),
  required: true,
};

/** What `/source` found, or did. */
type Found =
  | { readonly kind: 'list'; readonly sources: readonly Source[] }
  | { readonly kind: 'outline'; readonly source: Source }
  | {
      readonly kind: 'passage';
      readonly source: Source;
      readonly number: number;
      readonly blocks: readonly PlacedBlock[];
    }
  | { readonly kind: 'proposed'; readonly proposed: Proposed }
  | { readonly kind: 'applied'; readonly applied: Applied }
  | { readonly kind: 'cancelled' };

/**
 * `/source`: for everyone what has been read; for moderators changes to it. Discord has permissions
 * per command, not per subcommand, so these show for all and are refused when used.
 */
export default defineCommand<Found>({
  moderation: ['add', 'replace', 'remove', 'undo'],
  autocomplete: completeLookup(),
  declaration: declareForAll({
    name: 'source',
    description: { nl: 'Het materiaal bekijken', en: 'Look at the material' },
    options: [
      {
        type: SUBCOMMAND,
        name: 'list',
        ...describe({ nl: 'Alle bronnen, met datum', en: 'All sources, with dates' }),
        options: [privateOption],
      },
      {
        type: SUBCOMMAND,
        name: 'show',
        ...describe({
          nl: 'De opbouw van een bron, of een alinea met wat eromheen staat',
          en: 'The outline of a source, or a paragraph with what stands around it',
        }),
        options: [
          whichSource,
          {
            type: INTEGER,
            name: 'paragraph',
            ...describe({ nl: 'Nummer van de alinea (¶)', en: 'Number of the paragraph (¶)' }),
            required: false,
            min_value: 1,
          },
          privateOption,
        ],
      },
      {
        type: SUBCOMMAND,
        name: 'add',
        ...describe({
          nl: 'Een bestand aan het materiaal toevoegen (moderators)',
          en: 'Add a file to the material (moderators)',
        }),
        options: [
          requiredFile('file', { nl: 'Het bestand', en: 'The file' }),
          optionalText(
            'name',
            { nl: 'Een andere naam voor het bestand', en: 'Another name for the file' },
            LONGEST_NAME,
          ),
        ],
      },
      {
        type: SUBCOMMAND,
        name: 'replace',
        ...describe({
          nl: 'Een bron door een nieuwe versie vervangen (moderators)',
          en: 'Replace a source by a new version (moderators)',
        }),
        options: [
          whichSource,
          requiredFile('file', { nl: 'De nieuwe versie', en: 'The new version' }),
        ],
      },
      {
        type: SUBCOMMAND,
        name: 'remove',
        ...describe({
          nl: 'Een bron uit het materiaal halen (moderators)',
          en: 'Take a source out of the material (moderators)',
        }),
        options: [whichSource],
      },
      {
        type: SUBCOMMAND,
        name: 'undo',
        ...describe({
          nl: 'De laatste verandering terugdraaien (moderators)',
          en: 'Undo the last change (moderators)',
        }),
        options: [],
      },
    ],
  }),
  answer: (request, snapshot) => change(request) ?? look(request, snapshot),
  reply: (found, request) => {
    if (found.kind === 'list') {
      return replyToSourceList(found.sources, { asked: request, page: request.page });
    }
    if (found.kind === 'outline') return replyWithOutline(found.source, request);
    if (found.kind === 'passage') return replyWithBlocks(found, request);
    if (found.kind === 'proposed') return replyToProposal(found.proposed, request);
    if (found.kind === 'applied') return replyToApplied(found.applied, request.locale);
    return replyToCancelled(request.locale);
  },
});

function look(request: Request, { library }: Snapshot): Found {
  if (request.subcommand !== 'show') return { kind: 'list', sources: library.sources };
  const source = findSource(textOption(request, 'source') ?? '', library);
  const paragraph = textOption(request, 'paragraph');
  if (paragraph === null) return { kind: 'outline', source };
  const number = Number(paragraph);
  return { kind: 'passage', source, number, blocks: findWithNeighbours(source, number, AROUND) };
}

/** What a moderator asked for; null where it is no change. */
function change(request: Request): Promise<Found> | null {
  const { decision, subcommand } = request;
  if (decision !== undefined) return decide(materialOf(request), decision);
  const proposed = propose(request, subcommand);
  return proposed && proposed.then((made) => ({ kind: 'proposed', proposed: made }));
}

function propose(request: Request, subcommand: string | null): Promise<Proposed> | null {
  const source = textOption(request, 'source') ?? '';
  if (subcommand === 'add') {
    return materialOf(request).add(fileOption(request, 'file'), textOption(request, 'name'));
  }
  if (subcommand === 'replace') {
    return materialOf(request).replace(source, fileOption(request, 'file'));
  }
  if (subcommand === 'remove') return materialOf(request).remove(source);
  return subcommand === 'undo' ? materialOf(request).undo() : null;
}

async function decide(
  material: Material,
  { change: id, isYes }: NonNullable<Request['decision']>,
): Promise<Found> {
  if (isYes) return { kind: 'applied', applied: await material.confirm(id) };
  await material.cancel(id);
  return { kind: 'cancelled' };
}

/** The one way to the material, so that nobody comes there unchecked; buttons come this way too. */
function materialOf(request: Request): Material {
  const { material } = request.capabilities;
  checkModerator(request);
  if (material === undefined) throw new UserError('only-in-discord', {});
  return material;
}

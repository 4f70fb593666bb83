import { findSource, findWithNeighbours } from '../src/answers/index.ts';
import {
  changeMaterial,
  changeSubcommands,
  channelSources,
  channelSubcommand,
  completeLookup,
  declareForAll,
  defineCommand,
  describe,
  INTEGER,
  ownLibrary,
  ownSubcommands,
  privateOption,
  type Request,
  SUBCOMMAND,
  textOption,
  whichSource,
} from '../src/command/index.ts';
import type { Source } from '../src/library/index.ts';
import type { Changed } from '../src/material/index.ts';
import {
  type ChannelFound,
  listOfSources,
  type OwnFound,
  replyToChannel,
  replyToChange,
  replyToOwnLibrary,
  replyToSourceList,
  replyWithBlocks,
  replyWithOutline,
  type ShownBlocks,
} from '../src/replies/index.ts';
import type { Snapshot } from '../src/snapshot/index.ts';

/** Blocks shown before and after the one asked for. */
const AROUND = 1;

/** What `/source` found, or did. */
type Found =
  | {
      readonly kind: 'list';
      readonly sources: readonly Source[];
      readonly common?: readonly Source[];
    }
  | { readonly kind: 'outline'; readonly source: Source }
  | ({ readonly kind: 'passage' } & ShownBlocks)
  | ChannelFound
  | OwnFound
  | Changed;

/** `/source`: for everyone what has been read, for moderators changes to it. */
export default defineCommand<Found>({
  help: [
    {
      typed: 'list',
      does: {
        nl: 'welke bronnen er zijn; `toon` geeft de opbouw van een bron, of een alinea',
        en: 'which sources there are; `show` gives the outline of a source, or a paragraph',
      },
    },
    {
      typed: 'add',
      does: {
        nl: 'een bestand toevoegen; ook `vervangen`, `verwijderen` en `terugdraaien` (moderators)',
        en: 'add a file; also `replace`, `remove` and `undo` (moderators)',
      },
      moderators: true,
    },
    {
      typed: 'export',
      does: {
        nl: 'alle bestanden van deze server als zip; `wissen` verwijdert alles (moderators)',
        en: 'all files of this server as a zip; `forget` deletes everything (moderators)',
      },
      moderators: true,
    },
    {
      typed: 'here',
      does: {
        nl: 'in welke map in dit kanaal wordt gezocht; moderators stellen die in',
        en: 'which folder is searched in this channel; moderators set it',
      },
    },
  ],
  lister: {
    subcommand: 'list',
    list: ({ limit, locale }, { library }) => listOfSources(library.sources, limit, locale),
  },
  moderation: [...changeSubcommands, ...ownSubcommands, channelSubcommand].map(({ name }) => name),
  autocomplete: completeLookup(),
  declaration: declareForAll({
    name: 'source',
    description: { nl: 'Het materiaal bekijken of wijzigen', en: 'View or change the material' },
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
          nl: 'De opbouw van een bron, of een alinea met de tekst eromheen',
          en: 'The outline of a source, or a paragraph with the text around it',
        }),
        options: [
          whichSource,
          {
            type: INTEGER,
            name: 'paragraph',
            ...describe({ nl: 'Nummer van de alinea (¶)', en: 'Paragraph number (¶)' }),
            required: false,
            min_value: 1,
          },
          privateOption,
        ],
      },
      channelSubcommand,
      ...changeSubcommands,
      ...ownSubcommands,
    ],
  }),
  answer: (request, snapshot) =>
    channelSources(request, snapshot) ??
    ownLibrary(request) ??
    changeMaterial(request) ??
    look(request, snapshot),
  addCommon: (found, { library }) =>
    found.kind === 'list' ? { ...found, common: library.sources } : found,
  reply: (found, request) => {
    if (found.kind === 'list') return replyToSourceList(found, request);
    if (found.kind === 'outline') return replyWithOutline(found.source, request);
    if (found.kind === 'passage') return replyWithBlocks(found, request);
    if (found.kind === 'channel') return replyToChannel(found, request);
    if (isChanged(found)) return replyToChange(found, request);
    return replyToOwnLibrary(found, request);
  },
});

function isChanged(found: Changed | OwnFound): found is Changed {
  return found.kind === 'proposed' || found.kind === 'applied' || found.kind === 'cancelled';
}

function look(request: Request, { library }: Snapshot): Found {
  if (request.subcommand !== 'show') return { kind: 'list', sources: library.sources };
  const source = findSource(textOption(request, 'source') ?? '', library);
  const paragraph = textOption(request, 'paragraph');
  if (paragraph === null) return { kind: 'outline', source };
  const number = Number(paragraph);
  return { kind: 'passage', source, number, blocks: findWithNeighbours(source, number, AROUND) };
}

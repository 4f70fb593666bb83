import type { Changed, Material, Proposed, Sender } from '../../material/index.ts';
import { changeTexts } from '../../replies/index.ts';
import { UserError } from '../../system/index.ts';
import {
  describe,
  optionalText,
  requiredFile,
  SUBCOMMAND,
  whichSource,
  type Subcommand,
} from '../declare.ts';
import { checkMayChange } from '../request/moderation.ts';
import { fileOption, textOption } from '../request/read-options.ts';
import type { Request } from '../types.ts';

/** Longest name that a file may be given; what is kept of it is shorter. */
const LONGEST_NAME = 100;

/** Asks for a change with what a request says. */
type Propose = (material: Material, request: Request) => Promise<Proposed>;

const changes: Readonly<Record<string, Propose>> = {
  add: (material, request) =>
    material.add(fileOption(request, 'file'), textOption(request, 'name'), senderOf(request)),
  replace: (material, request) =>
    material.replace(sourceOf(request), fileOption(request, 'file'), senderOf(request)),
  remove: (material, request) => material.remove(sourceOf(request)),
  undo: (material) => material.undo(),
};

/** The subcommands that change the material; Discord shows them to all, as it has permissions per command. */
export const changeSubcommands: readonly Subcommand[] = [
  subcommand('add', 'Een bestand aan het materiaal toevoegen', 'Add a file to the material', [
    requiredFile('file', { nl: 'Het bestand', en: 'The file' }),
    optionalText(
      'name',
      { nl: 'Een andere naam voor het bestand', en: 'Another name for the file' },
      LONGEST_NAME,
    ),
  ]),
  subcommand(
    'replace',
    'Een bron door een nieuwe versie vervangen',
    'Replace a source with a new version',
    [whichSource, requiredFile('file', { nl: 'De nieuwe versie', en: 'The new version' })],
  ),
  subcommand(
    'remove',
    'Een bron uit het materiaal verwijderen',
    'Remove a source from the material',
    [whichSource],
  ),
  subcommand('undo', 'De laatste wijziging terugdraaien', 'Undo the last change', []),
];

function subcommand(
  name: string,
  nl: string,
  en: string,
  options: Subcommand['options'],
): Subcommand {
  const descriptions = describe({ nl: `${nl} (moderators)`, en: `${en} (moderators)` });
  return { type: SUBCOMMAND, name, ...descriptions, ...(options ? { options } : {}) };
}

/**
 * What a moderator asked for or decided; null where the request is no change.
 * @throws UserError where he is none, here and under a button alike.
 */
export function changeMaterial(request: Request): Promise<Changed> | null {
  const { decision } = request;
  if (decision !== undefined) return decide(materialOf(request), decision);
  const name = request.subcommand;
  const propose = name !== null && Object.hasOwn(changes, name) ? changes[name] : undefined;
  return propose === undefined
    ? null
    : propose(materialOf(request), request).then((proposed) => ({ kind: 'proposed', proposed }));
}

async function decide(
  material: Material,
  { change, isYes }: NonNullable<Request['decision']>,
): Promise<Changed> {
  if (isYes) return { kind: 'applied', applied: await material.confirm(change) };
  await material.cancel(change);
  return { kind: 'cancelled' };
}

/** The one way to the material, so that nobody comes there unchecked. */
function materialOf(request: Request): Material {
  const { material } = request.capabilities;
  if (material === undefined) throw new UserError('only-in-discord', {});
  checkMayChange(request);
  return material;
}

function senderOf({ guildId, locale, say }: Request): Sender {
  return { server: guildId ?? '', onStage: (stage) => say?.(changeTexts[locale].stages[stage]) };
}

function sourceOf(request: Request): string {
  return textOption(request, 'source') ?? '';
}

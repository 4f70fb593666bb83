import { resolveAttachments, type Attachment, type UploadedFile } from './attachments.ts';
import { bytesTooMany, checkComponents } from './check-components.ts';
import { checkEmbeds, picturesOf } from './check-embeds.ts';
import { checkSchema, type Schema } from './check-schema.ts';
import { checkReferences, referencesOf } from './check-references.ts';
import { everyComponent } from './component-tree.ts';
import { flag } from './constants.ts';
import type { Path } from './json.ts';
import { messageBodySchema, type Component, type Embed, type MessageBody } from './message-body.ts';
import { pingsOf } from './pings.ts';
import { Problems } from './problems.ts';
import { refusals } from './refusal.ts';

/** What a message shows. */
export interface MessageContent {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  /** Who was notified when it was sent; an edit notifies nobody. */
  readonly pings: readonly string[];
}

/** A body that shall become a message, or change one. */
export interface MessageDraft {
  /** The whole body, checked against `schema`. */
  readonly body: unknown;
  readonly schema: Schema;
  /** Where in the body the message stands: `['data']` in a callback. */
  readonly path: Path;
  /** The message's part of the body. */
  readonly message: unknown;
  readonly files: readonly UploadedFile[];
  /** The message to be changed; null for a new one. */
  readonly before: MessageContent | null;
  readonly newId: () => string;
}

/** The flags that a bot can set (interactions/receiving-and-responding#messages). */
const SETTABLE =
  flag.suppressEmbeds |
  flag.ephemeral |
  flag.suppressNotifications |
  flag.voiceMessage |
  flag.componentsV2;

/**
 * Checks a body against Discord's schema and rules and gives the message that comes of it.
 * @throws Refusal as Discord would answer
 */
export function composeMessage(draft: MessageDraft): MessageContent {
  const problems = new Problems();
  if (!checkSchema(draft.schema, draft.body, [], problems)) problems.throwIfAny();
  const { before, path } = draft;
  const message = draft.message ?? {};
  if (!checkSchema(messageBodySchema, message, path, problems)) problems.throwIfAny();
  const body = messageBodySchema.parse(message);
  const after: MessageContent = {
    content: body.content === undefined ? (before?.content ?? '') : (body.content ?? ''),
    embeds: body.embeds === undefined ? (before?.embeds ?? []) : (body.embeds ?? []),
    components: withIds(
      body.components === undefined ? (before?.components ?? []) : (body.components ?? []),
    ),
    attachments: resolveAttachments(
      body,
      draft.files,
      before?.attachments ?? [],
      draft.newId,
      path,
      problems,
    ),
    flags: flagsAfter(body, before, path, problems),
    pings: [],
  };
  checkMessage(body, after, path, problems);
  problems.throwIfAny();
  if (isEmpty(body, after)) throw refusals.emptyMessage();
  const fresh = before === null || (before.flags & flag.loading) !== 0;
  const pings = fresh
    ? pingsOf(after.content, after.components, body.allowed_mentions)
    : before.pings;
  return { ...after, pings };
}

function flagsAfter(
  body: MessageBody,
  before: MessageContent | null,
  path: Path,
  problems: Problems,
): number {
  const wanted = (body.flags ?? before?.flags ?? 0) & SETTABLE;
  if (!before) return wanted;
  if (before.flags & flag.componentsV2 && !keepsV2(body)) {
    const message = 'An edit of an IS_COMPONENTS_V2 message must send the flag again';
    problems.add([...path, 'flags'], 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message);
  }
  // Whether a message is ephemeral was settled when it was sent or deferred.
  return (wanted & ~flag.ephemeral) | (before.flags & flag.ephemeral);
}

/**
 * The flag cannot be taken off (components/reference). Whether leaving `flags` out takes it off is
 * not documented and was seen to fail through webhooks, so whoever changes what is shown sends it.
 */
function keepsV2(body: MessageBody): boolean {
  if (typeof body.flags === 'number') return (body.flags & flag.componentsV2) !== 0;
  return body.content === undefined && body.embeds === undefined && body.components === undefined;
}

function checkMessage(
  body: MessageBody,
  after: MessageContent,
  path: Path,
  problems: Problems,
): void {
  const v2 = (after.flags & flag.componentsV2) !== 0;
  if (v2) {
    const legacy = {
      // discord.js turns `content: null` into '', which Discord refuses as well.
      content: typeof body.content === 'string' || after.content !== '',
      embeds: after.embeds.length > 0,
      poll: body.poll !== undefined && body.poll !== null,
      sticker_ids: (body.sticker_ids ?? []).length > 0,
    };
    for (const [field, used] of Object.entries(legacy)) {
      const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
      const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
      if (used) problems.add([...path, field], code, message);
    }
  }
  checkAllowedMentions(body, path, problems);
  checkEmbeds(after.embeds, path, problems);
  checkComponents(after.components, v2, path, problems);
  const bytes = v2 && problems.found.length === 0 ? bytesTooMany(after.components) : null;
  if (bytes !== null) throw refusals.textTooManyBytes(bytes);
  const names = after.attachments.map(({ filename }) => filename);
  checkReferences(
    [...referencesOf(after.components), ...picturesOf(after.embeds)],
    names,
    path,
    problems,
  );
}

/** A kind is either parsed from the text or listed (resources/message#allowed-mentions-object). */
function checkAllowedMentions(body: MessageBody, path: Path, problems: Problems): void {
  for (const kind of ['users', 'roles'] as const) {
    const { parse, [kind]: listed } = body.allowed_mentions ?? {};
    if (!parse?.includes(kind) || !listed?.length) continue;
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    const where = [...path, 'allowed_mentions'];
    problems.add(where, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
  }
}

function isEmpty(body: MessageBody, after: MessageContent): boolean {
  if (after.flags & flag.componentsV2) return after.components.length === 0;
  const some =
    after.content.trim() !== '' ||
    after.embeds.length > 0 ||
    after.attachments.length > 0 ||
    (body.poll !== undefined && body.poll !== null) ||
    (body.sticker_ids ?? []).length > 0;
  return !some;
}

/** Discord numbers the components that came without an id (components/reference). */
function withIds(components: readonly Component[]): Component[] {
  const copy = structuredClone([...components]);
  const all = [...everyComponent(copy)].map(({ component }) => component);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    next += 1;
  }
  return copy;
}

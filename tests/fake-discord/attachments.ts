import type { Path } from './json.ts';
import type { MessageBody } from './message-body.ts';
import type { Problems } from './problems.ts';

/** A file as it came in a multipart body. */
export interface UploadedFile {
  /** The number in `files[n]`, by which the body's `attachments` refer to it. */
  readonly index: string;
  readonly filename: string;
  readonly contentType: string;
  readonly data: Buffer;
}

/** A file that hangs on a message. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly description: string | null;
  readonly contentType: string;
  readonly size: number;
  readonly url: string;
  /** The file's content read as UTF-8. */
  readonly text: string;
}

/** What a message's attachments become: those kept, then those added (reference#uploading-files). */
export function resolveAttachments(
  body: MessageBody,
  files: readonly UploadedFile[],
  before: readonly Attachment[],
  newId: () => string,
  path: Path,
  problems: Problems,
): Attachment[] {
  const listed = body.attachments;
  const kept = listed ? before.filter(({ id }) => listed.some((one) => one.id === id)) : before;
  for (const [index, { id }] of (listed ?? []).entries()) {
    if (kept.some((one) => one.id === id) || files.some((file) => file.index === id)) continue;
    problems.add([...path, 'attachments', index, 'id'], 'ATTACHMENT_NOT_FOUND', `No file ${id}`);
  }
  const added = files.map((file) => {
    const entry = listed?.find(({ id }) => id === file.index);
    return toAttachment(file, newId(), entry?.filename ?? file.filename, entry?.description);
  });
  const all = [...kept, ...added];
  if (all.length > 10) {
    problems.add(
      [...path, 'attachments'],
      'BASE_TYPE_MAX_LENGTH',
      'Must be 10 or fewer in length.',
    );
  }
  return all;
}

function toAttachment(
  file: UploadedFile,
  id: string,
  filename: string,
  description: string | null | undefined,
): Attachment {
  const url = `https://cdn.discordapp.com/ephemeral-attachments/${id}/${encodeURIComponent(filename)}`;
  return {
    id,
    filename,
    description: description ?? null,
    contentType: file.contentType,
    size: file.data.length,
    url,
    text: file.data.toString('utf8'),
  };
}

/** Puts the files' addresses where a message refers to them by `attachment://name`. */
export function withAddresses(value: unknown, attachments: readonly Attachment[]): unknown {
  if (attachments.length === 0) return value;
  const byName = new Map(attachments.map(({ filename, url }) => [`attachment://${filename}`, url]));
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? (byName.get(inner) ?? inner) : inner,
  );
  const copy: unknown = JSON.parse(text);
  return copy;
}

import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from './attachments.ts';
import { refusals } from './refusal.ts';

/** What a request brought along. */
export interface RequestBody {
  /** The parsed JSON; undefined without a body. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Attachments of an app in a server without boosts (reference#uploading-files). */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Reads all bytes of a request. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * Understands JSON, and multipart with `payload_json` and `files[n]` (reference#uploading-files).
 * @throws Refusal 50109 for what is neither, 40005 for a file that is too large
 */
export async function parseBody(bytes: Buffer, contentType: string): Promise<RequestBody> {
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (contentType.startsWith('multipart/form-data')) return parseMultipart(bytes, contentType);
  if (!contentType.startsWith('application/json')) throw refusals.badJson();
  return { json: parseJson(bytes.toString('utf8')), files: [] };
}

async function parseMultipart(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const headers = { 'content-type': contentType };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => {
    throw refusals.badJson();
  });
  const files: UploadedFile[] = [];
  let json: unknown = {};
  for (const [key, value] of form.entries()) {
    if (typeof value === 'string') {
      if (key !== 'payload_json') throw refusals.badJson();
      json = parseJson(value);
      continue;
    }
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined) throw refusals.badJson();
    if (value.size > MAX_FILE_BYTES) throw refusals.tooLarge();
    const data = Buffer.from(await value.arrayBuffer());
    const type = value.type || 'application/octet-stream';
    files.push({ index, filename: value.name, contentType: type, data });
  }
  return { json, files };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw refusals.badJson();
  }
}

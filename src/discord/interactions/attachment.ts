import { extname } from 'node:path';
import type { Upload } from '../../material/index.ts';
import { UserError } from '../../system/index.ts';

// Where Discord keeps what people send.
const CDN = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const PATIENCE_MS = 60_000;

/** Where attachments are fetched from: Discord's own hosts, and the one that stands in for it. */
export function attachmentOrigins(apiUrl: string | null): readonly string[] {
  return apiUrl === null ? CDN : [...CDN, new URL(apiUrl).origin];
}

/** A file as Discord tells of it. */
export interface SentFile {
  readonly filename: string;
  readonly title?: string | null | undefined;
  readonly size: number;
  readonly url: string;
}

/** A file that somebody sent with a command, not fetched yet. */
export function toUpload(
  { filename, title = null, size, url }: SentFile,
  origins: readonly string[],
): Upload {
  return { name: nameOf(filename, title), size, read: (most) => fetchFile(url, origins, most) };
}

/** Discord strips names to plain letters, and gives the name as it was beside it. */
function nameOf(name: string, title: string | null): string {
  const ending = extname(name);
  if (title === null) return name;
  return title.toLowerCase().endsWith(ending.toLowerCase()) ? title : `${title}${ending}`;
}

async function fetchFile(
  url: string,
  origins: readonly string[],
  most: number,
): Promise<Uint8Array> {
  if (!origins.includes(originOf(url))) throw new UserError('upload-failed', {});
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'accept-encoding': 'identity' },
    });
    if (!response.ok || response.body === null) throw new UserError('upload-failed', {});
    const chunks: Uint8Array[] = [];
    let size = 0;
    // Discord's word for the size is not taken: what comes is counted.
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > most) throw new UserError('upload-too-large', { most });
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    // Errors of fetch may carry the address, which lets anyone fetch the file.
    throw error instanceof UserError ? error : new UserError('upload-failed', {});
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

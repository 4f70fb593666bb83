import type { SentFile } from './wire.ts';

/** Files that the page sent, as a request has them: by option, each read when it is asked for. */
export function toUploads(files: Readonly<Record<string, SentFile>>) {
  const uploads = Object.entries(files).map(([option, { name, data }]) => {
    const bytes = Buffer.from(data, 'base64');
    return [option, { name, size: bytes.length, read: () => Promise.resolve(bytes) }] as const;
  });
  return { files: Object.fromEntries(uploads) };
}

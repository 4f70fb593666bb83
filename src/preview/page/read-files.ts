import type { SentFile } from '../wire.ts';
import type { Files } from './composer/command-form.ts';

/** Chosen files, as they are sent. */
export async function readFiles(files: Files): Promise<Record<string, SentFile>> {
  const read = Object.entries(files).map(
    async ([option, file]) => [option, { name: file.name, data: await toBase64(file) }] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new Error(reader.error?.message)));
    reader.readAsDataURL(file);
  });
}

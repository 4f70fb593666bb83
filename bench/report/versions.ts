import { readFile } from 'node:fs/promises';
import { contenderNames, loadContender } from '../contenders/index.ts';

/** Where the packages of the bench and of the bot are installed. */
const INSTALLED = ['../node_modules/', '../../node_modules/'];

/** The installed version of every package that the named contenders are made of. */
export async function readVersions(names = contenderNames): Promise<Record<string, string>> {
  const contenders = await Promise.all(names.map(loadContender));
  const versions: Record<string, string> = {};
  for (const name of new Set(contenders.flatMap(({ packages }) => packages))) {
    versions[name] = await readVersion(name);
  }
  return versions;
}

async function readVersion(name: string): Promise<string> {
  for (const folder of INSTALLED) {
    const file = new URL(`${folder}${name}/package.json`, import.meta.url);
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) continue;
    const { version }: { readonly version: string } = JSON.parse(text);
    return version;
  }
  return 'unknown';
}

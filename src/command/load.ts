import { readdir } from 'node:fs/promises';
import type { Command } from './types.ts';

// The same place from the source and, with both under dist/, from the build.
const COMMANDS = new URL('../../commands/', import.meta.url);

/**
 * Loads every command of a folder, one per file, by name.
 * @throws Error naming the file that is not a command, or the two files with the same name.
 */
export async function loadCommands(folder: URL = COMMANDS): Promise<ReadonlyMap<string, Command>> {
  const commands = new Map<string, Command>();
  const files = new Map<string, string>();
  for (const file of await commandFiles(folder)) {
    const command = await loadCommand(new URL(encodeURIComponent(file), folder), file);
    const { name } = command.declaration;
    const earlier = files.get(name);
    if (earlier !== undefined) {
      throw new Error(`commands/${file} and commands/${earlier} both declare "${name}".`);
    }
    files.set(name, file);
    commands.set(name, command);
  }
  return commands;
}

async function commandFiles(folder: URL): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
    .map((entry) => entry.name)
    .toSorted();
}

async function loadCommand(address: URL, file: string): Promise<Command> {
  const module: unknown = await import(address.href).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`commands/${file} cannot be loaded: ${reason}`, { cause: error });
  });
  const command = isObject(module) ? module['default'] : undefined;
  if (!isCommand(command)) {
    throw new Error(
      `commands/${file} is not a command: its default export must have a declaration with a name, and the functions answer and reply.`,
    );
  }
  return command;
}

function isCommand(value: unknown): value is Command {
  return (
    isObject(value) &&
    isObject(value['declaration']) &&
    typeof value['declaration']['name'] === 'string' &&
    typeof value['answer'] === 'function' &&
    typeof value['reply'] === 'function'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

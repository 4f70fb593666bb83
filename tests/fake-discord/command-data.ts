import type { CommandOption, StoredCommand } from './commands.ts';
import { optionType } from './constants.ts';
import type { OptionValue } from './interact-input.ts';
import type { JsonObject } from './json.ts';
import { checkValue } from './option-value.ts';

/** What was filled in, by name. */
export interface Filled {
  readonly group?: string | undefined;
  readonly subcommand?: string | undefined;
  readonly options?: Readonly<Record<string, OptionValue>> | undefined;
  /** The option being typed; then the rest may be incomplete. */
  readonly focused?: string | undefined;
}

/** The `options` of a command's data, and the type of the option being typed. */
export interface CommandData {
  readonly options: readonly JsonObject[];
  readonly focusedType: number | null;
  /** The name with subcommand, as Discord shows it. */
  readonly fullName: string;
}

/**
 * Fills a command in as Discord's client would let a person do it.
 * @throws Error for what the client would prevent: unknown or missing options, values out of bounds
 */
export function commandData(command: StoredCommand, filled: Filled): CommandData {
  const path = [filled.group, filled.subcommand].filter((name) => name !== undefined);
  let level = command.options;
  let where = `/${command.name}`;
  const nodes: CommandOption[] = [];
  for (const name of path) {
    const node = level.find((option) => option.name === name && isSubcommand(option));
    if (!node) throw new Error(`${where} has no subcommand ${name}`);
    nodes.push(node);
    level = node.options ?? [];
    where += ` ${name}`;
  }
  if (level.some(isSubcommand)) throw new Error(`${where} cannot be used without a subcommand`);
  const leaf = leafOptions(where, level, filled);
  const options = nodes.reduceRight<readonly JsonObject[]>(
    (inner, { type, name }) => [{ type, name, options: inner }],
    leaf,
  );
  const focused = level.find(({ name }) => name === filled.focused);
  return { options, focusedType: focused?.type ?? null, fullName: where.slice(1) };
}

function isSubcommand(option: CommandOption): boolean {
  return option.type === optionType.subcommand || option.type === optionType.group;
}

function leafOptions(
  where: string,
  declared: readonly CommandOption[],
  filled: Filled,
): JsonObject[] {
  const given = filled.options ?? {};
  for (const name of Object.keys(given)) {
    if (!declared.some((option) => option.name === name)) {
      throw new Error(`${where} has no option ${name}`);
    }
  }
  const { focused } = filled;
  const typed = declared.find(({ name }) => name === focused);
  if (focused !== undefined && !typed?.autocomplete) {
    throw new Error(`${where} has no option ${focused} with autocomplete`);
  }
  return declared.flatMap((option) => {
    const { name, type } = option;
    const value = given[name];
    // What is being typed goes out as it stands, unchecked and as text (#autocomplete).
    if (name === focused) return [{ type, name, value: String(value ?? ''), focused: true }];
    if (value === undefined) {
      if (option.required && focused === undefined) throw new Error(`${where} needs ${name}`);
      return [];
    }
    checkValue(option, value, where);
    return [{ type, name, value }];
  });
}

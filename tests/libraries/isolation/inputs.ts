import type { Command } from '../../../src/command/types.ts';
import type { InteractInput, OptionValue, PickedFile } from '../../fake-discord/index.ts';
import { type Canaries, companyOf, fileOf, pieceOf } from './canaries.ts';

/** An option of a declaration, as far as filling it in asks for. */
interface Option {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly min_value?: number;
  readonly choices?: readonly { readonly value: OptionValue }[];
  readonly options?: readonly Option[];
}

/** A command, or one of its subcommands, as it may be filled in. */
interface Form {
  readonly name: string;
  readonly subcommand?: string;
  readonly options: readonly Option[];
}

/** A word that stands in every library. */
export const COMMON_WORD = 'schatkist';

const kinds = { subcommand: 1, group: 2, text: 3, whole: 4, yes: 5, file: 11, number: 10 };
/** Of a command in the menu of a message. */
const ON_MESSAGE = 3;

/** All forms of all commands: nobody has to think of a new one here. */
function formsOf(commands: ReadonlyMap<string, Command>): readonly Form[] {
  return [...commands.values()].flatMap(({ declaration }) => {
    const { name, type = 1 } = declaration;
    if (type !== 1) return [];
    const options = ('options' in declaration && declaration.options) || [];
    // Options as they are declared, whatever they are.
    const all = options as readonly Option[];
    const subcommands = all.filter((option) => option.type === kinds.subcommand);
    if (all.some((option) => option.type === kinds.group)) throw new Error(`fill in /${name}`);
    if (subcommands.length === 0) return [{ name, options: all }];
    return subcommands.map((one) => ({ name, subcommand: one.name, options: one.options ?? [] }));
  });
}

/** Whatever the option takes, and nothing of anybody's own. */
function plainValue({ type, min_value: least, choices }: Option): OptionValue | null {
  if (choices?.[0]) return choices[0].value;
  if (type === kinds.text) return COMMON_WORD;
  if (type === kinds.whole || type === kinds.number) return least ?? 1;
  return type === kinds.yes ? true : null;
}

function fill({ options, ...form }: Form, values: Readonly<Record<string, OptionValue>>) {
  const required = options.filter((option) => option.required === true);
  const plain = required.flatMap((option) => {
    const value = plainValue(option);
    return value === null ? [] : [[option.name, value] as const];
  });
  const files = required.filter(({ type }) => type === kinds.file);
  const picked = Object.fromEntries(files.map(({ name }) => [name, fileTo(values)] as const));
  return {
    type: 'command' as const,
    ...form,
    options: { ...Object.fromEntries(plain), ...values },
    ...(files.length === 0 ? {} : { files: picked }),
  };
}

/** A file to add, of a new name unless one is named. */
function fileTo({ name }: Readonly<Record<string, OptionValue>>): PickedFile {
  const filename = typeof name === 'string' && name.endsWith('.txt') ? name : 'zaal.md';
  return { filename, data: 'Een schatkist staat in de zaal.\n' };
}

/** Every command as somebody would use it who knows of nobody else: required options, then each other. */
export function plainInputs(commands: ReadonlyMap<string, Command>): readonly InteractInput[] {
  const slash = formsOf(commands).flatMap((form) => [
    fill(form, {}),
    ...form.options
      .filter(({ required }) => required !== true)
      .flatMap((option) => {
        const value = plainValue(option);
        return value === null ? [] : [fill(form, { [option.name]: value })];
      }),
  ]);
  return [...slash, ...onMessages(commands, [COMMON_WORD])];
}

/** Every option of every command with what somebody may know or guess of another library. */
export function guessingInputs(
  commands: ReadonlyMap<string, Command>,
  victim: Canaries,
): readonly InteractInput[] {
  const words = guessesOf(victim);
  const slash = formsOf(commands).flatMap((form) => {
    // Reading a file takes a process: the name of one is guessed where files are sent, no more.
    const isFile = form.options.some(({ type }) => type === kinds.file);
    const guesses = isFile ? [fileOf(victim)] : words;
    return form.options
      .filter(({ type }) => type === kinds.text)
      .flatMap(({ name }) => guesses.map((word) => fill(form, { [name]: word })));
  });
  return [...slash, ...onMessages(commands, words)];
}

/** Every option with suggestions, with beginnings of all that another library has. */
export function typingInputs(
  commands: ReadonlyMap<string, Command>,
  victim: Canaries,
): readonly InteractInput[] {
  const typed = ['', 'schat', 'zq', 'lijst-zq', 'map-zq', 'Titel Zq', ...guessesOf(victim)];
  return formsOf(commands).flatMap((form) =>
    form.options
      .filter(({ autocomplete }) => autocomplete === true)
      .flatMap(({ name: focused }) =>
        typed.map((text) => {
          const { name, subcommand } = form;
          const options = { [focused]: text };
          const base = { type: 'autocomplete', name, options, focused } as const;
          return subcommand === undefined ? base : { ...base, subcommand };
        }),
      ),
  );
}

function guessesOf(victim: Canaries): readonly string[] {
  const { word, folder, title, figure } = victim;
  return [pieceOf(word), word, fileOf(victim), folder, `Titel ${title}`, companyOf(victim), figure];
}

function onMessages(
  commands: ReadonlyMap<string, Command>,
  contents: readonly string[],
): readonly InteractInput[] {
  const names = [...commands.values()]
    .filter(({ declaration: { type } }) => Number(type) === ON_MESSAGE)
    .map(({ declaration: { name } }) => name);
  return names.flatMap((name) =>
    contents.map((content) => ({ type: 'message' as const, name, target: { content } })),
  );
}

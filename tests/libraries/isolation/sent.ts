import { unzipSync } from 'fflate';
import type {
  FakeDiscord,
  FakeInteraction,
  InteractInput,
  RestRecord,
} from '../../fake-discord/index.ts';
import { type Canaries, canariesIn, known } from './canaries.ts';

/** Who asked what, by the token of the interaction. */
interface Asked {
  readonly what: string;
  readonly allowed: ReadonlySet<string>;
}

/** All that the bot sends, held against who it is sent to. */
export interface Sent {
  /** Sends an interaction, after which nothing of others may come: what `own` has, or was typed, may. */
  interact(input: InteractInput, own: Canaries | null, typed?: unknown): FakeInteraction;
  /** What was sent of others to whom; empty where all is well. Looks at all since the last time. */
  leaks(): readonly string[];
  /** The canaries that were shown in answers to a command, by its name. */
  shownBy(command: string): ReadonlySet<string>;
}

/** Watches what a bot sends. */
export function watchSent(server: FakeDiscord): Sent {
  const asked = new Map<string, Asked>();
  const shown = new Map<string, Set<string>>();
  const heard = new Map<string, Set<string>>();
  const servers = new Set(server.guilds.map(({ id }) => id));
  return {
    interact(input, own, typed) {
      const interaction = server.interact(input);
      const words = canariesIn([typedIn(input), typed ?? null]);
      const guild = input.guild ?? '';
      add(heard, guild, words);
      // What was asked in a server is told to its moderators.
      const told = 'name' in input && input.name === 'gaps' ? heard.get(guild) : [];
      const allowed = new Set([...(own ? known(own) : []), ...words, ...(told ?? []), guild]);
      asked.set(interaction.token, { what: wordInput(input), allowed });
      return interaction;
    },
    leaks() {
      const found: string[] = [];
      for (const record of server.rest) {
        const who = asked.get(tokenOf(record));
        const all = canariesIn([record.body, record.files.map(textsOf)]);
        for (const id of idsIn(record.body)) if (servers.has(id)) all.add(id);
        if (who) add(shown, nameOf(who.what), all);
        for (const canary of all) {
          if (!who?.allowed.has(canary)) found.push(`${who?.what ?? record.path}: ${canary}`);
        }
      }
      server.forget();
      asked.clear();
      return found;
    },
    shownBy: (command) => shown.get(command) ?? new Set(),
  };
}

/** What somebody types or chooses himself: not the message that it is under. */
function typedIn(input: InteractInput): unknown {
  if (input.type === 'select') return input.values;
  if (input.type === 'message') return input.target.content;
  return 'options' in input || 'files' in input ? [input.options, namesOf(input)] : null;
}

function namesOf(input: InteractInput): readonly string[] {
  return input.type === 'command'
    ? Object.values(input.files ?? {}).map(({ filename }) => filename)
    : [];
}

/** What was asked, for a failure to say. */
function wordInput(input: InteractInput): string {
  if (input.type === 'button' || input.type === 'select') {
    const values = input.type === 'select' ? input.values : [];
    return JSON.stringify([input.customId, values, input.guild]);
  }
  if (input.type === 'modal' || input.type === 'other') return JSON.stringify(input.type);
  const { name, guild } = input;
  const options = 'options' in input ? input.options : input.type === 'message' && input.target;
  const subcommand = 'subcommand' in input ? input.subcommand : null;
  return JSON.stringify([name, input.type, subcommand, options, guild]);
}

function nameOf(what: string): string {
  return /^\["([^"]*)"/.exec(what)?.[1] ?? '';
}

function tokenOf({ path }: RestRecord): string {
  return /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1] ?? '';
}

function idsIn(body: unknown): readonly string[] {
  return (JSON.stringify(body) ?? '').match(/(?<!\d)\d{17,20}(?!\d)/g) ?? [];
}

/** What can be read of a file: that of what is packed in it, too. */
function textsOf({ filename, data }: { readonly filename: string; readonly data: Buffer }) {
  if (!filename.endsWith('.zip')) return [filename, data.toString('utf8')];
  const files = Object.entries(unzipSync(data));
  return [filename, ...files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')])];
}

function add(to: Map<string, Set<string>>, name: string, canaries: ReadonlySet<string>): void {
  const all = to.get(name) ?? new Set();
  for (const canary of canaries) all.add(canary);
  to.set(name, all);
}

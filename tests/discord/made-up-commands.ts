import { ComponentType } from 'discord.js';
import { defineCommand, type Command, type Request } from '../../src/command/types.ts';
import type { Reply } from '../../src/replies/types.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';

/** A reply that says this. */
export function replyOf(text: string, isPrivate = false): Reply {
  return { components: [{ type: ComponentType.TextDisplay, content: text }], private: isPrivate };
}

/** What a made-up command does; by default it says its name. */
export interface MadeUp {
  readonly description?: string;
  readonly moderation?: boolean;
  readonly answer?: (request: Request, snapshot: Snapshot) => string | Promise<string>;
  readonly reply?: (text: string, request: Request) => Reply;
}

/** A command for tests, with the options `query` and `private`. */
export function commandOf(name: string, made: MadeUp = {}): Command {
  return defineCommand<string>({
    declaration: {
      name,
      description: made.description ?? `The command ${name}`,
      options: [
        { type: 3, name: 'query', description: 'About what', max_length: 300 },
        { type: 5, name: 'private', description: 'Only for you' },
      ],
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    },
    moderation: made.moderation ?? false,
    answer: made.answer ?? (() => `This is ${name}.`),
    reply: made.reply ?? ((text, request) => replyOf(text, request.private)),
  });
}

/** Commands by name, as they are loaded. */
export function commandsOf(...commands: readonly Command[]): ReadonlyMap<string, Command> {
  return new Map(commands.map((command) => [command.declaration.name, command]));
}

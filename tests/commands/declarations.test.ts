import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/command/load.ts';
import { errorsIn, register } from '../fake-discord/raw.ts';
import { startServer } from '../fake-discord/with-server.ts';

const commands = await loadCommands();
const declarations = Array.from(commands.values(), ({ declaration }) => declaration);

/** Every object with a description below a declaration: the command, its options, their options. */
function describedIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'description' in value ? [{ ...value }] : [];
  return [...own, ...Object.values(value).flatMap(describedIn)];
}

describe('the commands', () => {
  it('are those that the documents promise', () => {
    expect([...commands.keys()]).toEqual(
      expect.arrayContaining(['ask', 'company', 'define', 'help', 'reload', 'source', 'stat']),
    );
  });

  it('are accepted by Discord as they are declared', async () => {
    const { status, body } = await register(await startServer(), declarations);
    expect(errorsIn(body)).toEqual([]);
    expect(status).toBe(200);
  });

  it.each(declarations)(
    '/$name is described in Dutch and in English, throughout',
    (declaration) => {
      for (const { name, description, description_localizations: own } of describedIn(
        declaration,
      )) {
        expect({ name, ...Object(own) }).toMatchObject({
          nl: expect.stringMatching(/\S/u),
          'en-US': description,
          'en-GB': description,
        });
      }
    },
  );

  it.each(['ask', 'company', 'define', 'stat'])(
    '/%s takes a required query, a source and whether it is private',
    (name) => {
      const declaration = commands.get(name)?.declaration;
      const options = declaration && 'options' in declaration ? declaration.options : [];
      expect(options).toMatchObject([
        { type: 3, required: true, max_length: 300 },
        { type: 3, name: 'source', required: false },
        { type: 5, name: 'private', required: false },
      ]);
    },
  );

  it('/reload is for those who manage a server, in servers only', () => {
    expect(commands.get('reload')).toMatchObject({
      moderation: true,
      declaration: { default_member_permissions: '32', contexts: [0], integration_types: [0] },
    });
  });
});

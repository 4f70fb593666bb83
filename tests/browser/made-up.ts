import { setTimeout as sleep } from 'node:timers/promises';
import { defineCommand, type Command } from '../../src/command/types.ts';
import { compose } from '../../src/replies/message/compose.ts';
import type { Reply } from '../../src/replies/types.ts';

/** A command that answers with this. */
export function commandOf(
  name: string,
  reply: () => Reply | Promise<Reply>,
  rest: Partial<Command> = {},
): Command {
  const command = defineCommand<Reply>({
    declaration: { type: 1, name, description: `The test's ${name}` },
    answer: reply,
    reply: (found) => found,
  });
  return { ...command, ...rest };
}

/** A command that takes a file, and says what is in it. */
export const takesFile = defineCommand<string>({
  declaration: {
    type: 1,
    name: 'takesfile',
    description: 'Says what is in a file',
    options: [{ type: 11, name: 'file', description: 'A file', required: true }],
  },
  async answer(request) {
    const file = request.files?.['file'];
    const bytes = (await file?.read(1000)) ?? new Uint8Array();
    return `${file?.name} of ${file?.size}: ${new TextDecoder().decode(bytes)}`;
  },
  reply: (text) => compose({ texts: [text], private: false }),
});

/** A payload that Discord would refuse: a text that is too long, and two buttons alike. */
export const tooMuch = commandOf('toomuch', () => ({
  components: [
    { type: 10, content: 'x'.repeat(4001) },
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'One', custom_id: 'same' },
        { type: 2, style: 1, label: 'Two', custom_id: 'same' },
      ],
    },
  ],
  private: false,
}));

/** An answer that takes longer than Discord waits without a word. */
export const slow = commandOf('slow', async () => {
  await sleep(2500);
  return compose({ texts: ['It took its time.'], private: false });
});

/** One of each kind of component that our own commands do not use. */
export const everything = commandOf('everything', () => ({
  components: [
    {
      type: 17,
      accent_color: 0xff_88_00,
      components: [
        {
          type: 9,
          components: [
            { type: 10, content: '# One\n## Two\n-# small ||hidden|| ~~gone~~ *leaning*' },
          ],
          accessory: { type: 2, style: 5, label: 'Elsewhere', url: 'https://example.com/' },
        },
        { type: 14, spacing: 2, divider: true },
        {
          type: 10,
          content: '> quoted <@200000000000000001>\n1. first\n2. second\n```\ncode\n```',
        },
        { type: 13, file: { url: 'attachment://list.txt' } },
      ],
    },
    {
      type: 1,
      components: [
        { type: 2, style: 3, label: 'Good', custom_id: 'good' },
        { type: 2, style: 4, label: 'Bad', custom_id: 'bad', disabled: true },
      ],
    },
  ],
  files: [{ name: 'list.txt', data: new TextEncoder().encode('one\ntwo\n') }],
  private: false,
}));

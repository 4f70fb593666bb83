import { countedWords } from '../../answers/index.ts';
import type { Localized } from '../../language/index.ts';
import { type Carried, compose, hasControl, type Reply } from '../../replies/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { textOption } from '../request/read-options.ts';
import type { Press, Way } from './press.ts';
import type { Command, Request } from '../types.ts';

const texts = {
  nl: {
    thanks:
      'Bedankt, dat helpt. Moderators zien welke woorden vaker in zulke vragen voorkomen, niet wie ze stelde.',
    off: 'Dit wordt niet meer geteld: de beheerder van de bot heeft het uitgezet.',
  },
  en: {
    thanks:
      'Thanks, that helps. Moderators see which words come up in such questions more than once, not who asked them.',
    off: 'This is no longer counted: whoever runs the bot has turned it off.',
  },
} satisfies Localized<object>;

/**
 * Whether people may say that what a command finds is not the answer: where words are counted, and
 * not in one source that was picked, as what that does not have is no gap.
 */
export function mayBeWrong(settled: Request, command: Command): boolean {
  const { capabilities, guildId, ofChannel } = settled;
  if (!capabilities.gaps || guildId === null || command.gap === undefined) return false;
  return ofChannel !== undefined || textOption(settled, 'source') === null;
}

/**
 * The same of an answer that a button asks for: what is changed keeps the button. A copy, for another
 * or for everyone, has none, so that one question is not counted twice.
 */
export function mayStillBeWrong({ by, components }: Press, way: Way): boolean {
  return way === 'change' && Boolean(by.capabilities.gaps) && hasControl(components, 'wrong');
}

/** Counts the words of a question whose answer is none, once a message, and thanks who said so. */
export function noteWrong({ by, messageId }: Press, { query }: Carried, snapshot: Snapshot): Reply {
  const { gaps } = by.capabilities;
  const own = texts[by.locale];
  if (gaps && messageId !== undefined)
    gaps.noteWrong(by.guildId, messageId, countedWords(query, snapshot));
  return compose({ texts: [gaps ? own.thanks : own.off], private: true });
}

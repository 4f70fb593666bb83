import { buttonsOf, type InteractInput, type SeenMessage } from '../../fake-discord/index.ts';
import { plainInputs } from './inputs.ts';
import { copyInto, fewOfEach, findPress, pressesOf } from './pressing.ts';
import type { Place, Stage } from './stage.ts';

/** The style of a button that deletes. */
const DANGER = 4;

/** Messages of a server with every kind of button and menu, and those that open behind them. */
export async function messagesOf(stage: Stage, place: Place): Promise<readonly SeenMessage[]> {
  const messages: SeenMessage[] = [];
  const few = fewOfEach(2);
  const keep = async (input: InteractInput, typed?: unknown) => {
    const message = await stage.ask(place, input, typed);
    if (message) messages.push(message);
    return message;
  };
  for (const input of plainInputs(stage.commands)) {
    const message = await keep(input);
    const isChange = input.type === 'command' && input.name === 'source';
    if (message === null) continue;
    // Each on a copy, as it may be changed.
    for (const { input: of } of isChange ? [] : pressesOf(message).filter(few)) {
      const press = findPress(copyInto(stage.bot, place.guild, message), of.customId);
      if (press) await keep(press.input, press.typed);
    }
    if (!isChange || input.subcommand !== 'forget') continue;
    // It is asked twice: the first yes deletes nothing.
    const yes = buttonsOf(message).find(({ style }) => style === DANGER);
    const press = findPress(message, yes?.customId ?? '');
    if (press) await keep(press.input);
  }
  return messages;
}

import type { Answering } from './answer-command.ts';
import { deliveryFor } from './delivery.ts';
import { countedName } from './observer.ts';
import { understandPress, type Press } from '../press/press.ts';
import { respond } from './respond.ts';
import type { Responder } from './responder.ts';

/** Answers a button or a menu under one of our messages, of this run or of an earlier one. */
export async function answerPress(
  press: Press,
  responder: Responder,
  { commands, libraries, log, observe }: Answering,
): Promise<void> {
  const pressed = understandPress(press, commands);
  const { request, way, again } = pressed;
  const work = {
    command: request.command,
    locale: request.locale,
    private: request.private,
    deferAtOnce: false,
    words: Object.values(request.options).filter((value) => typeof value === 'string'),
    again,
    run: async () => pressed.run(await libraries.open(request.library ?? null)),
  };
  const responded = await respond(deliveryFor(way, responder, work), work, log);
  observe?.({ command: countedName(request.command, commands), way: 'press', ...responded });
}

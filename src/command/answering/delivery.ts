import type { Locale } from '../../language/index.ts';
import { errorReply, type Reply } from '../../replies/index.ts';
import { UserError } from '../../system/index.ts';
import type { Way } from '../press/press.ts';
import type { Deferral, Outcome, Responder } from './responder.ts';

/** How a reply reaches people. What failed is told to who asked alone, and changes nothing. */
export interface Delivery {
  /** Within 3 seconds. */
  send(reply: Reply, isFailure: boolean): Promise<Outcome>;
  /** "Thinking…", within 3 seconds. */
  defer(): Promise<Deferral>;
  /** After `defer`. */
  sendLater(reply: Reply, isFailure: boolean): Promise<Outcome>;
}

/** Who the reply is for. */
export interface Audience {
  readonly locale: Locale;
  readonly private: boolean;
}

/** The delivery for a way of answering. */
export function deliveryFor(way: Way, responder: Responder, audience: Audience): Delivery {
  if (way === 'change') return changeMessage(responder);
  const delivery = sendMessage(responder, audience);
  return way === 'share' ? { ...delivery, ...shareWith(responder, audience) } : delivery;
}

function sendMessage(responder: Responder, { private: isPrivate }: Audience): Delivery {
  return {
    send: (reply) => responder.send({ ...reply, private: reply.private || isPrivate }),
    defer: () => responder.defer(isPrivate),
    sendLater: (reply) =>
      reply.private && !isPrivate ? responder.replacePrivately(reply) : responder.edit(reply),
  };
}

/** The message of the button is changed; where it was deleted meanwhile, a private one is sent. */
function changeMessage(responder: Responder): Delivery {
  return {
    send: async (reply, isFailure) => {
      const outcome = isFailure ? 'gone' : await responder.change(reply);
      return outcome === 'gone' ? responder.send({ ...reply, private: true }) : outcome;
    },
    defer: () => responder.deferChange(),
    sendLater: async (reply, isFailure) => {
      const outcome = isFailure ? 'gone' : await responder.edit(reply);
      return outcome === 'gone' ? responder.followPrivately(reply) : outcome;
    },
  };
}

/** Discord may take a post for everyone and show it to one only: then that is said in its place. */
function shareWith(
  responder: Responder,
  { locale }: Audience,
): Pick<Delivery, 'send' | 'sendLater'> {
  const unlessHidden = async (posting: ReturnType<Responder['post']>): Promise<Outcome> => {
    const { outcome, isHidden } = await posting;
    if (!isHidden) return outcome;
    return responder.edit(errorReply(new UserError('may-not-post', {}), locale, ''));
  };
  return {
    send: (reply, isFailure) =>
      isFailure ? responder.send(reply) : unlessHidden(responder.post(reply)),
    sendLater: (reply, isFailure) =>
      isFailure ? responder.replacePrivately(reply) : unlessHidden(responder.postLater(reply)),
  };
}

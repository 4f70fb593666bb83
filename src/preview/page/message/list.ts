import type { Conversation, Message } from '../conversation.ts';
import { fill, h } from '../dom.ts';
import { formatDay } from '../format.ts';
import { icon } from '../icons.ts';
import type { App } from '../state.ts';
import { drawMessage, type Actions } from './view.ts';

/** So near to its end, a list is taken to be read up to its end. */
const NEAR = 160;

/** The messages of the channel, the newest below. */
export function createMessageList(
  app: App,
  conversation: Conversation,
  actions: Actions,
): HTMLElement {
  const welcome = h('div', { class: 'welcome' });
  const log = h('div', {
    class: 'log',
    role: 'log',
    'aria-live': 'polite',
    'aria-relevant': 'additions',
  });
  const list = h('div', { class: 'messages', tabindex: 0, role: 'region' }, welcome, log);
  const shown = new Map<string, HTMLElement>();

  const draw = (message: Message): void => {
    const before = shown.get(message.id);
    const hadFocus = focusIn(before);
    const element = drawMessage(message, app, actions);
    shown.set(message.id, element);
    if (before?.isConnected) before.replaceWith(element);
    else if (isSeen(message, app)) log.append(element);
    hadFocus?.(element);
  };
  const drawAll = (): void => {
    shown.clear();
    log.replaceChildren();
    for (const message of conversation.messages()) draw(message);
    list.scrollTop = list.scrollHeight;
  };

  conversation.watch((message, id) => {
    const isNew = !shown.has(id);
    const wasAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
    if (message) draw(message);
    else {
      shown.get(id)?.remove();
      shown.delete(id);
    }
    if (!message || !(isNew || wasAtEnd)) return;
    // A long answer is read from its beginning.
    const element = shown.get(id);
    if (!element?.isConnected) return;
    list.scrollTop = list.scrollHeight;
    if (element.offsetHeight > list.clientHeight) element.scrollIntoView({ block: 'start' });
    for (const picture of element.querySelectorAll('img')) {
      picture.addEventListener('load', () => {
        if (element.offsetHeight <= list.clientHeight && isLast(element))
          list.scrollTop = list.scrollHeight;
      });
    }
  });
  app.show(['locale'], ({ locale }) => {
    list.setAttribute('aria-label', app.say('messages'));
    fill(
      welcome,
      h('span', { class: 'welcome-mark' }, icon('hash', 40)),
      h('h2', {}, app.say('welcome')),
      h('p', {}, app.say('welcomeText')),
      h('p', { class: 'day' }, h('span', {}, formatDay(new Date(), locale))),
    );
    drawAll();
  });
  // What is private to one is not there for the other.
  app.show(['role'], drawAll);
  return list;
}

function isLast(element: Element): boolean {
  return element.nextElementSibling === null;
}

function isSeen({ privateTo }: Message, app: App): boolean {
  return privateTo === null || privateTo === app.state().role;
}

/** Where the focus was in an element that is drawn anew: on the same control, or on the message. */
function focusIn(before: HTMLElement | undefined): ((after: HTMLElement) => void) | null {
  const { activeElement } = document;
  if (!before || !activeElement || !before.contains(activeElement)) return null;
  const place = controls(before).findIndex((one) => one === activeElement);
  return (after) => (controls(after)[place] ?? after).focus({ preventScroll: true });
}

function controls(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('button, a')].filter(
    (control) => !control.hasAttribute('disabled'),
  );
}

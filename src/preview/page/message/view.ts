import type { Problem } from '../../refusals/problem.ts';
import type { Author, Message } from '../conversation.ts';
import { h } from '../dom.ts';
import { formatClock } from '../format.ts';
import { avatar, icon } from '../icons.ts';
import { renderInline, type Reader } from '../markdown/render.ts';
import { readComponents } from '../read-components.ts';
import type { App } from '../state.ts';
import { drawComponents } from './draw.ts';

/** What can be done with a message. */
export interface Actions {
  readonly press: (message: Message, customId: string, values: readonly string[]) => void;
  readonly openMenu: (message: Message, owner: HTMLElement, at?: { x: number; y: number }) => void;
  readonly inspect: (message: Message) => void;
  readonly dismiss: (message: Message) => void;
  /** A command in a text was clicked. */
  readonly begin: (command: string) => void;
}

/** How somebody is called. */
export function nameOf(author: Author, { setup, say }: App): string {
  if (author === 'bot') return 'Voetnoot';
  return author === 'other' ? say('other') : setup.people[author].name;
}

/** A message as Discord shows it. */
export function drawMessage(message: Message, app: App, actions: Actions): HTMLElement {
  const { author, wire, privateTo, refused, pressed } = message;
  const { locale } = app.state();
  const name = nameOf(author, app);
  const time = formatClock(message.at, locale);
  const reader = createReader(app, actions);
  const classes = ['message', privateTo && !refused && 'private', refused && 'refused'].filter(
    Boolean,
  );
  return h(
    'article',
    {
      class: classes.join(' '),
      'data-id': message.id,
      tabindex: -1,
      'aria-label': app.say('message', { name, time }),
    },
    above(message, app),
    avatar(name, author),
    h(
      'header',
      { class: 'message-head' },
      h('span', { class: `name name-${author}` }, name),
      author === 'bot' ? h('span', { class: 'badge' }, app.say('app')) : null,
      h('time', {}, app.say('today', { time })),
    ),
    h(
      'div',
      { class: 'message-body' },
      message.content === ''
        ? null
        : h('p', { class: 'content' }, renderInline(message.content, reader)),
      isThinking(message) ? thinking(app) : null,
      refused ? refusal(refused.problems, app) : null,
      wire
        ? h(
            'div',
            refused
              ? {
                  class: 'components',
                  tabindex: 0,
                  role: 'group',
                  'aria-label': app.say('payload'),
                }
              : { class: 'components' },
            drawComponents(readComponents(wire.payload), {
              app,
              reader,
              files: wire.files,
              pressed,
              press: (id, values) => actions.press(message, id, values),
            }),
          )
        : null,
      message.isEdited ? h('span', { class: 'edited' }, app.say('edited')) : null,
      message.failure === null
        ? null
        : h('p', { class: 'failure', role: 'alert' }, icon('warning', 16), message.failure),
      privateTo && !refused ? onlyYou(message, app, actions) : null,
    ),
    toolbar(message, app, actions),
  );
}

function isThinking({ author, wire, failure }: Message): boolean {
  return author === 'bot' && wire === null && failure === null;
}

function thinking(app: App): HTMLElement {
  const dots = h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
  return h('p', { class: 'thinking' }, dots, app.say('thinking'));
}

/** What a message answers, in small above it. */
function above({ asked, isReply }: Message, app: App): HTMLElement | null {
  if (asked) {
    const { name } = app.setup.people[asked.by];
    const [before = '', between = ''] = app
      .say('used', { name: '\0', command: '\0' })
      .split('\0')
      .slice(1);
    return h(
      'p',
      { class: 'above' },
      avatar(name, asked.by),
      h('span', { class: `name name-${asked.by}` }, name),
      before,
      h('span', { class: 'mention' }, asked.command),
      between,
    );
  }
  if (!isReply) return null;
  return h('p', { class: 'above' }, avatar('Voetnoot', 'bot'), h('span', {}, app.say('repliedTo')));
}

function refusal(problems: readonly Problem[], app: App): HTMLElement {
  return h(
    'div',
    { class: 'refusal', role: 'alert' },
    h('p', { class: 'refusal-title' }, icon('warning', 18), app.say('refused')),
    h('ul', {}, problems.map(describeProblem)),
  );
}

/** A problem in Discord's own words. */
export function describeProblem({ path, message, code }: Problem): HTMLElement {
  return h('li', {}, h('code', {}, path.join('.')), ` ${message} `, h('small', {}, code));
}

function onlyYou(message: Message, app: App, actions: Actions): HTMLElement {
  const dismiss = h(
    'button',
    { type: 'button', class: 'text-link', click: () => actions.dismiss(message) },
    app.say('dismiss'),
  );
  return h('p', { class: 'only-you' }, icon('eye', 16), app.say('onlyYou'), ' · ', dismiss);
}

function toolbar(message: Message, app: App, actions: Actions): HTMLElement {
  const more = h(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-haspopup': 'menu',
      'aria-label': app.say('more'),
      title: app.say('more'),
    },
    icon('more'),
  );
  more.addEventListener('click', () => actions.openMenu(message, more));
  const inspect = message.wire
    ? h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': app.say('showPayload'),
          title: app.say('showPayload'),
          click: () => actions.inspect(message),
        },
        icon('braces'),
      )
    : null;
  return h('div', { class: 'message-tools' }, inspect, more);
}

function createReader(app: App, actions: Actions): Reader {
  const known = Object.values(app.setup.people);
  return {
    locale: app.state().locale,
    nameOf: (of, id) => (of === 'user' && known.find((person) => person.id === id)?.name) || id,
    onCommand: actions.begin,
  };
}

import { leaveDrop } from './api.ts';
import { fill, h } from './dom.ts';
import { avatar, icon } from './icons.ts';
import { formatNumber } from './format.ts';
import type { App } from './state.ts';

/** What Discord shows around a channel; of it, only the channel itself does anything. */
export function createFrame(
  app: App,
  messages: HTMLElement,
  composer: HTMLElement,
  panel: HTMLElement,
): HTMLElement {
  const rail = h(
    'div',
    { class: 'rail', 'aria-hidden': 'true' },
    h('span', { class: 'server home' }, icon('users', 22)),
    h('span', { class: 'rail-line' }),
    h('span', { class: 'server active' }, 'SG'),
    h('span', { class: 'server' }, icon('plus', 20)),
  );
  const sidebar = h('nav', { class: 'sidebar' });
  const head = h('header', { class: 'channel-head' });
  const material = h('p', { class: 'material', role: 'status' });
  const main = h('main', { class: 'channel' }, head, material, messages, composer);
  const discord = h('div', { class: 'window' }, rail, sidebar, main);

  app.show(['locale', 'role'], ({ role, locale }) => {
    const { name } = app.setup.people[role];
    sidebar.setAttribute('aria-label', app.say('channels'));
    fill(
      sidebar,
      h('p', { class: 'server-name' }, app.say('server'), icon('down', 18)),
      h(
        'ul',
        { class: 'channels' },
        channel(app.say('general')),
        channel(app.say('channel'), true),
        channel(app.say('questions')),
      ),
      h(
        'div',
        { class: 'user' },
        avatar(name, role),
        h('span', {}, h('b', {}, name), h('small', {}, app.say(role))),
      ),
    );
    fill(
      head,
      h('span', { class: 'back', 'aria-hidden': 'true' }, icon('back', 22)),
      icon('hash', 22),
      h('h2', {}, app.say('channel')),
      h('p', { class: 'topic' }, app.say('topic')),
    );
    document.documentElement.lang = locale;
  });
  app.show(['locale', 'material'], ({ material: own, locale }) => {
    const count = (one: 'source' | 'passage', many: 'sources' | 'passages', value: number) =>
      app.say(value === 1 ? one : many, { count: formatNumber(value, locale) });
    const size = {
      sources: count('source', 'sources', own.sources),
      passages: count('passage', 'passages', own.passages),
    };
    const back = h('button', { type: 'button', class: 'text-link' }, app.say('backToFolder'));
    back.addEventListener('click', () => {
      void leaveDrop().then((fresh) => app.change({ material: fresh }));
    });
    material.classList.toggle('temporary', own.folder === null);
    fill(
      material,
      icon('file', 16),
      own.folder === null
        ? h('span', {}, app.say('temporary', size))
        : h('span', {}, app.say('fromFolder', { ...size, folder: own.folder })),
      own.folder === null ? back : null,
    );
  });
  app.show(['width', 'theme'], ({ width, theme }) => {
    const { dataset } = document.documentElement;
    dataset['width'] = width;
    dataset['theme'] = theme;
  });
  return h('div', { class: 'stage' }, discord, panel);
}

function channel(name: string, isActive = false): HTMLElement {
  return h(
    'li',
    isActive ? { class: 'active', 'aria-current': 'page' } : {},
    icon('hash', 18),
    name,
  );
}

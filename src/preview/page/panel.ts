import type { Component } from '../refusals/component-schema.ts';
import type { Conversation, Message } from './conversation.ts';
import { fill, h } from './dom.ts';
import { formatNumber } from './format.ts';
import { icon } from './icons.ts';
import { describeProblem } from './message/view.ts';
import { readComponents } from './read-components.ts';
import type { App } from './state.ts';

/** The panel beside the channel. */
export interface Panel {
  readonly element: HTMLElement;
  /** Shows what Discord gets of a message. */
  readonly inspect: (id: string) => void;
}

/** Discord: components and characters of one message (components/reference). */
const MOST_COMPONENTS = 40;
const MOST_CHARACTERS = 4000;

/** What Discord gets of a message, how long it took, and what it would refuse. */
export function createPanel(app: App, conversation: Conversation): Panel {
  const body = h('div', { class: 'panel-body' });
  const title = h('h2', {});
  const close = h(
    'button',
    { type: 'button', class: 'icon-button', click: () => app.change({ isPanelOpen: false }) },
    icon('close'),
  );
  const element = h(
    'aside',
    { class: 'panel' },
    h('header', {}, icon('braces'), title, close),
    body,
  );
  let inspected: string | null = null;

  const render = (): void => {
    const message = conversation.messages().find(({ id }) => id === inspected) ?? null;
    fill(title, app.say('panel'));
    close.setAttribute('aria-label', app.say('close'));
    element.setAttribute('aria-label', app.say('panel'));
    element.hidden = !app.state().isPanelOpen;
    fill(
      body,
      message?.wire
        ? drawDetails(message, app)
        : h('p', { class: 'panel-empty' }, app.say('panelEmpty')),
    );
  };
  conversation.watch((message, id) => {
    const isAnswer = message?.wire && message.exchange && message.pressed === null;
    // What was refused stays there; the words for that, which come after it, say less.
    const before = conversation.messages().find((one) => one.id === inspected);
    const isRefusedBefore = before?.refused && before.exchange?.call === message?.exchange?.call;
    if (isAnswer && !isRefusedBefore) inspected = id;
    if (id === inspected) render();
  });
  app.show(['locale', 'isPanelOpen'], render);
  return {
    element,
    inspect(id) {
      inspected = id;
      app.change({ isPanelOpen: true });
      render();
      close.focus();
    },
  };
}

function drawDetails({ wire, refused, exchange }: Message, app: App): HTMLElement[] {
  const { locale } = app.state();
  const components = flatten(wire ? readComponents(wire.payload) : []);
  const characters = components.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  const figure = (value: string, most: number | null, name: string) =>
    h(
      'div',
      { class: 'figure' },
      h('b', {}, value, most === null ? null : h('small', {}, ` / ${formatNumber(most, locale)}`)),
      h('span', {}, name),
    );
  const verdict = refused
    ? h('div', { class: 'verdict bad' }, icon('warning', 18), h('span', {}, app.say('refused')))
    : h('div', { class: 'verdict good' }, icon('check', 18), h('span', {}, app.say('accepted')));
  return [
    h(
      'div',
      { class: 'figures' },
      figure(formatNumber(exchange?.ms ?? 0, locale, 1), null, app.say('milliseconds')),
      figure(formatNumber(components.length, locale), MOST_COMPONENTS, app.say('components')),
      figure(formatNumber(characters, locale), MOST_CHARACTERS, app.say('characters')),
    ),
    verdict,
    ...(refused ? [h('ul', { class: 'problems' }, refused.problems.map(describeProblem))] : []),
    ...drawJson(app.say('asked'), exchange?.call ?? {}, app),
    ...drawJson(app.say('payload'), wire?.payload ?? {}, app),
  ];
}

function flatten(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...flatten(component.components ?? []),
    ...(component.accessory ? flatten([component.accessory]) : []),
  ]);
}

function drawJson(title: string, value: object, app: App): HTMLElement[] {
  const text = JSON.stringify(value, null, 2);
  const copy = h('button', { type: 'button', class: 'text-link' }, app.say('copy'));
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => fill(copy, app.say('copied')));
  });
  return [
    h('div', { class: 'json-head' }, h('h3', {}, title), copy),
    h('pre', { class: 'json', tabindex: 0, 'aria-label': title }, colour(text)),
  ];
}

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?/gu;

/** JSON with its parts told apart. */
function colour(text: string): (HTMLElement | string)[] {
  const parts: (HTMLElement | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, quoted, colon] = match;
    parts.push(text.slice(end, match.index));
    const kind =
      quoted === undefined ? 'json-value' : colon === undefined ? 'json-text' : 'json-key';
    parts.push(h('span', { class: kind }, quoted ?? whole), colon ?? '');
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)];
}

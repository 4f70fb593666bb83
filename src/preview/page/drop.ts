import type { CheckedFile, CheckReport } from '../../snapshot/index.ts';
import type { OpenEvent } from '../wire.ts';
import { beginDrop, Failed, openDrop, sendFile } from './api.ts';
import { fill, h } from './dom.ts';
import { formatNumber } from './format.ts';
import { icon } from './icons.ts';
import type { App } from './state.ts';
import type { TextKey } from './texts.ts';

/** As many as the server takes. */
const MOST_FILES = 500;

/** Trying files of one's own. */
export interface Drop {
  readonly element: HTMLElement;
  readonly chooseFiles: () => void;
}

/** Takes files that are dropped on the page or chosen, and shows what was read of them. */
export function createDrop(app: App): Drop {
  const picker = h('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    tabindex: -1,
    'aria-hidden': 'true',
  });
  const veil = h('div', { class: 'veil', hidden: true });
  const dialog = h('dialog', { class: 'report' });
  const element = h('div', {}, picker, veil, dialog);

  const show = (title: TextKey, ...children: Parameters<typeof h>[2][]): void => {
    const close = h(
      'button',
      { type: 'button', class: 'button primary', click: () => dialog.close() },
      app.say('close'),
    );
    fill(
      dialog,
      h('h2', {}, app.say(title)),
      ...children,
      h('div', { class: 'report-end' }, close),
    );
    dialog.setAttribute('aria-label', app.say(title));
    if (!dialog.open) dialog.showModal();
  };
  const progress = (text: string, done: number, of: number): void => {
    const bar = h('progress', { max: Math.max(1, of), value: done, 'aria-label': text });
    show('opening', h('p', { role: 'status' }, text), bar);
  };
  const onEvent = (event: OpenEvent): void => {
    const { locale } = app.state();
    if (event.kind === 'progress') {
      const gaps = { done: formatNumber(event.done, locale), of: formatNumber(event.of, locale) };
      return progress(app.say(event.stage, gaps), event.done, event.of);
    }
    if (event.kind === 'failed') return fail(event.text);
    const { report, material } = event;
    const outcome = material ? app.say('nowFrom') : app.say('nothingRead');
    show(
      'report',
      h('p', { class: material ? 'good' : 'bad', role: 'status' }, outcome),
      drawReport(report, app),
    );
    if (material) app.change({ material });
  };
  const fail = (reason: string): void =>
    show(
      'report',
      h(
        'p',
        { class: 'bad', role: 'alert' },
        app.say('dropFailed', { reason }),
        ' ',
        app.say('dropFailedNext'),
      ),
    );
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    if (files.length > MOST_FILES) return fail(app.say('tooMany', { most: MOST_FILES }));
    try {
      const id = await beginDrop();
      for (const [done, file] of files.entries()) {
        progress(app.say('uploading', { done, of: files.length }), done, files.length);
        await sendFile(id, file);
      }
      await openDrop(id, onEvent);
    } catch (error) {
      fail(toReason(error));
    }
  };
  const toReason = (error: unknown): string => {
    if (!(error instanceof Failed)) return app.say('offline');
    return error.isTooMuch ? app.say('tooMuch') : error.message;
  };

  picker.addEventListener('change', () => {
    const files = [...(picker.files ?? [])];
    picker.value = '';
    void take(files);
  });
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    veil.hidden = false;
    fill(
      veil,
      h(
        'div',
        {},
        icon('file', 48),
        h('b', {}, app.say('dropHere')),
        h('p', {}, app.say('dropWhere')),
      ),
    );
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    veil.hidden = true;
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  return { element, chooseFiles: () => picker.click() };
}

function drawReport(
  { files, unreadable, passedOver, warnings }: CheckReport,
  app: App,
): HTMLElement {
  const { locale } = app.state();
  return h(
    'ul',
    { class: 'checked' },
    unreadable.map(({ file, reason }) =>
      drawUnread(file, app.say('unreadable', { reason: app.setup.unreadable[locale][reason] })),
    ),
    passedOver.map((file) => drawUnread(file, app.say('passedOver'))),
    warnings.map((warning) => h('li', {}, h('p', { class: 'bad' }, warning))),
    files.map((file) => drawFile(file, app)),
  );
}

function drawFile(checked: CheckedFile, app: App): HTMLElement {
  const { locale } = app.state();
  const { file, format, title, date, language, passages, companies, figures, warnings } = checked;
  const count = (one: TextKey, many: TextKey, value: number) =>
    app.say(value === 1 ? one : many, { count: formatNumber(value, locale) });
  const facts = [format, date, language].filter((fact) => fact !== null).join(' · ');
  const found = [
    count('passage', 'passages', passages),
    count('company', 'companies', companies.length),
    count('figure', 'figures', figures),
  ];
  return h(
    'li',
    {},
    h('b', {}, title ?? app.say('noTitle')),
    h('p', {}, `${file} · ${facts}`),
    h('p', {}, found.join(' · ')),
    warnings.map((warning) => h('p', { class: 'bad' }, warning)),
  );
}

function drawUnread(file: string, text: string): HTMLElement {
  return h('li', {}, h('b', {}, file), h('p', { class: 'bad' }, text));
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

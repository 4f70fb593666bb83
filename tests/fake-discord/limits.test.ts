import { describe, expect, test } from 'vitest';
import { flag } from './constants.ts';
import type { FakeDiscord, FakeInteraction } from './index.ts';
import { ask, callback, errorsIn, raw, webhook } from './raw.ts';
import { startServer } from './with-server.ts';

const V2 = flag.componentsV2;
const text = (content: string): object => ({ type: 10, content });
const button = (id: string, more: object = {}): object => ({
  type: 2,
  style: 2,
  label: 'Go',
  custom_id: id,
  ...more,
});
const row = (...components: object[]): object => ({ type: 1, components });
const v2 = (...components: object[]): object => ({ flags: V2, components });
const rows = (...components: object[]): object => ({ content: 'x', components });
const select = (more: object = {}): object =>
  row({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...more });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const embeds = (...list: object[]): object => ({ embeds: list });
const field = { name: 'n', value: 'v' };

const original = (server: FakeDiscord, asked: FakeInteraction): string =>
  `${webhook(server, asked)}/messages/@original`;

describe('a message is accepted at its limits:', () => {
  const cases: [string, object][] = [
    ['2,000 characters', { content: 'x'.repeat(2_000) }],
    ['one text of 4,000', v2(text('x'.repeat(4_000)))],
    ['40 components', v2(...times(39, () => ({ type: 14 })), text('x'))],
    ['nested 40', v2({ type: 17, components: times(39, () => text('x')) })],
    ['5 rows of 5', rows(...times(5, (r) => row(...times(5, (b) => button(`${r}${b}`)))))],
    ['a custom id of 100', rows(row(button('x'.repeat(100))))],
    ['a label of 80', rows(row(button('a', { label: 'x'.repeat(80) })))],
    ['a link', rows(row({ type: 2, style: 5, label: 'Go', url: 'https://example.org' }))],
    [
      'an emoji without label',
      rows(row(button('a', { role: null, isCarried: false, label: null, emoji: { name: '👍' } }))),
    ],
    ['a section', v2({ type: 9, components: [text('x')], accessory: button('a') })],
    [
      '6,000 in embeds',
      embeds({ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_000) }),
    ],
    ['25 options', rows(select({ options: times(25, (i) => ({ label: `${i}`, value: `${i}` })) }))],
  ];
  test.each(cases)('%s', async (_, data) => {
    const server = await startServer();
    const asked = await ask(server);
    const { status, body } = await callback(server, asked, { type: 4, data });
    expect(errorsIn(body)).toEqual([]);
    expect(status).toBe(204);
    expect(server.violations).toEqual([]);
  });
});

describe('a message is refused for', () => {
  const cases: [string, object, string][] = [
    ['2,001 characters', { content: 'x'.repeat(2_001) }, 'data.content: BASE_TYPE_MAX_LENGTH'],
    [
      'a text of 4,001',
      v2(text('x'.repeat(4_001))),
      'data.components.0.content: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '4,001 characters in all',
      v2(text('x'.repeat(4_000)), { type: 17, components: [text('x')] }),
      'data.components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text', v2(text('')), 'data.components.0.content: BASE_TYPE_MIN_LENGTH'],
    ['a blank text', v2(text(' \n')), 'data.components.0.content: BASE_TYPE_REQUIRED'],
    [
      '41 components',
      v2(...times(40, () => ({ type: 14 })), text('x')),
      'data.components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '41 components, nested',
      v2({ type: 17, components: [...times(38, () => text('x')), row(button('a'))] }),
      'data.components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'content beside V2',
      { ...v2(text('x')), content: 'y' },
      'data.content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds beside V2',
      { ...v2(text('x')), embeds: [{ title: 'y' }] },
      'data.embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['V2 without the flag', rows(text('x')), 'data.components.0: UNION_TYPE_CHOICES'],
    [
      '6 rows',
      rows(...times(6, (i) => row(button(`${i}`)))),
      'data.components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '6 buttons in a row',
      rows(row(...times(6, (i) => button(`${i}`)))),
      'data.components.0.components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a menu beside a button',
      rows(row({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] }, button('a'))),
      'data.components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'one custom id twice',
      v2(row(button('a')), { type: 9, components: [text('x')], accessory: button('a') }),
      'data.components.1.accessory.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a custom id of 101',
      rows(row(button('x'.repeat(101)))),
      'data.components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'no custom id',
      rows(row({ type: 2, style: 1, label: 'a' })),
      'data.components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a link with custom id',
      rows(row(button('a', { style: 5, url: 'https://example.org' }))),
      'data.components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED',
    ],
    [
      'a link to a file',
      rows(row({ type: 2, style: 5, label: 'a', url: 'file:///etc/passwd' })),
      'data.components.0.components.0.url: URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a label of 81',
      rows(row(button('a', { label: 'x'.repeat(81) }))),
      'data.components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'no label and no emoji',
      rows(row(button('a', { label: '' }))),
      'data.components.0.components.0.label: BUTTON_COMPONENT_LABEL_REQUIRED',
    ],
    [
      '26 options',
      rows(select({ options: times(26, (i) => ({ label: `${i}`, value: `${i}` })) })),
      'data.components.0.components.0.options: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'one option value twice',
      rows(select({ options: times(2, () => ({ label: 'a', value: 'a' })) })),
      'data.components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'more choices than options',
      rows(select({ max_values: 2 })),
      'data.components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES_EXCEEDS_OPTIONS',
    ],
    [
      'a placeholder of 151',
      rows(select({ placeholder: 'x'.repeat(151) })),
      'data.components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '6,001 in embeds',
      embeds({ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }),
      'data.embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'a title of 257',
      embeds({ title: 'x'.repeat(257) }),
      'data.embeds.0.title: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a description of 4,097',
      embeds({ description: 'x'.repeat(4_097) }),
      'data.embeds.0.description: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a field value of 1,025',
      embeds({ fields: [{ name: 'n', value: 'x'.repeat(1_025) }] }),
      'data.embeds.0.fields.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '26 fields',
      embeds({ fields: times(26, () => field) }),
      'data.embeds.0.fields: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a blank field',
      embeds({ fields: [{ name: 'n', value: ' ' }] }),
      'data.embeds.0.fields.0.value: BASE_TYPE_REQUIRED',
    ],
    ['an empty embed', embeds({}), 'data.embeds.0.description: BASE_TYPE_REQUIRED'],
    [
      '11 embeds',
      embeds(...times(11, () => ({ title: 't' }))),
      'data.embeds: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a file that is not there',
      v2({ type: 13, file: { url: 'attachment://a.txt' } }),
      'data.components.0.file.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    [
      'parse and a list at once',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'data.allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
  ];
  test.each(cases)('%s', async (_, data, error) => {
    const server = await startServer();
    const asked = await ask(server);
    const { status, body } = await callback(server, asked, { type: 4, data });
    expect(errorsIn(body)).toContain(error);
    expect(status).toBe(400);
    expect(server.violations).toHaveLength(1);
    expect(asked.hasMessage()).toBe(false);
  });

  test.each([{}, { content: ' ' }, { content: null, embeds: [] }, { flags: V2, components: [] }])(
    'nothing in it: %j',
    async (data) => {
      const server = await startServer();
      const asked = await ask(server);
      const answer = await callback(server, asked, { type: 4, data });
      expect(answer).toMatchObject({ status: 400, body: { code: 50006 } });
    },
  );

  test('a text of over 10,158 bytes, with which Discord fails', async () => {
    const server = await startServer();
    const asked = await ask(server);
    const data = v2(text('語'.repeat(3_387)));
    expect((await callback(server, asked, { type: 4, data })).status).toBe(500);
    expect(server.violations[0]?.message).toContain('10173 bytes');
    const shorter = v2(text('語'.repeat(3_386)));
    expect((await callback(server, asked, { type: 4, data: shorter })).status).toBe(204);
  });
});

describe('the V2 flag', () => {
  test('is set by the edit of a deferred answer, and stays', async () => {
    const server = await startServer();
    const asked = await ask(server);
    await callback(server, asked, { type: 5, data: { flags: flag.ephemeral } });
    expect((await raw(server, 'PATCH', original(server, asked), v2(text('x')))).status).toBe(200);
    expect(asked.message()).toMatchObject({ componentsV2: true, ephemeral: true });
    for (const body of [
      { flags: 0, components: [text('y')] },
      { components: [text('y')] },
      { content: 'y' },
    ]) {
      const answer = await raw(server, 'PATCH', original(server, asked), body);
      expect(errorsIn(answer.body)).toContain('flags: MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG');
    }
    expect((await raw(server, 'PATCH', original(server, asked), v2(text('z')))).status).toBe(200);
  });

  test('needs an older content to be taken away', async () => {
    const server = await startServer();
    const asked = await ask(server);
    await callback(server, asked, { type: 4, data: { content: 'old' } });
    const refused = await raw(server, 'PATCH', original(server, asked), v2(text('x')));
    expect(refused.status).toBe(400);
    const body = { ...v2(text('x')), content: null };
    expect((await raw(server, 'PATCH', original(server, asked), body)).status).toBe(200);
  });
});

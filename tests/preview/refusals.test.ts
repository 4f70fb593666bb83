import { IncomingWebhookRequestPartialSchema } from 'discord-api-spec/zod';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/preview/refusals/find-problems.ts';
import { compose } from '../../src/replies/message/compose.ts';
import { toPayload } from '../../src/replies/message/payload.ts';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, rest: object = {}) => ({
  type: 2,
  style: 2,
  label: 'a',
  custom_id,
  ...rest,
});
const row = (...components: object[]) => ({ type: 1, components });
const box = (...components: object[]) => ({ type: 17, components });
const option = (value: string) => ({ label: value, value });
const select = (rest: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [option('a')],
  ...rest,
});
const body = (...components: object[]) => ({ flags: V2, components, attachments: [] });

/** Codes of what is wrong. */
function codesOf(message: unknown, files: { name: string; data: Uint8Array }[] = []): string[] {
  return findProblems(message, files).map(({ path, code }) => `${path.join('.')} ${code}`);
}

const refused: [string, object, string][] = [
  ['no components', body(), 'components BASE_TYPE_BAD_LENGTH'],
  ['no flag', { ...body(text('a')), flags: 0 }, 'flags MESSAGE_FLAGS_INVALID'],
  ['an empty text', body(text(' ')), 'components.0.content BASE_TYPE_REQUIRED'],
  ['a text without content', body({ type: 10 }), 'components.0.content BASE_TYPE_REQUIRED'],
  ['a long text', body(text('x'.repeat(4001))), 'components.0.content BASE_TYPE_MAX_LENGTH'],
  [
    'two texts that are long together',
    body(text('x'.repeat(2001)), text('x'.repeat(2000))),
    'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  ['too many bytes', body(text('漢'.repeat(3900))), 'components TEXT_TOO_MANY_BYTES'],
  [
    'forty-one components',
    body(box(...Array.from({ length: 40 }, () => text('a')))),
    'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    'a container in a container',
    body(box(box(text('a')))),
    'components.0.components.0.type UNION_TYPE_CHOICES',
  ],
  ['an empty container', body(box()), 'components.0.components BASE_TYPE_BAD_LENGTH'],
  ['a button outside a row', body(button('a')), 'components.0.type UNION_TYPE_CHOICES'],
  ['a text in a row', body(row(text('a'))), 'components.0.components.0.type UNION_TYPE_CHOICES'],
  [
    'six buttons in a row',
    body(row(...Array.from({ length: 6 }, (_, at) => button(`${at}`)))),
    'components.0.components BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a menu beside a button',
    body(row(select(), button('b'))),
    'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'two controls with one id',
    body(row(button('a'), button('a'))),
    'components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a long custom id',
    body(row(button('x'.repeat(101)))),
    'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a long label',
    body(row(button('a', { label: 'x'.repeat(81) }))),
    'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a button without a label',
    body(row(button('a', { label: '' }))),
    'components.0.components.0.label BUTTON_COMPONENT_LABEL_REQUIRED',
  ],
  [
    'a style that is none',
    body(row(button('a', { style: 9 }))),
    'components.0.components.0.style NUMBER_TYPE_RANGE',
  ],
  [
    'a link without an address',
    body(row({ type: 2, style: 5, label: 'a' })),
    'components.0.components.0.url BASE_TYPE_REQUIRED',
  ],
  [
    'a menu without options',
    body(row(select({ options: [] }))),
    'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
  ],
  [
    'twenty-six options',
    body(row(select({ options: Array.from({ length: 26 }, (_, at) => option(`${at}`)) }))),
    'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an option that is long',
    body(row(select({ options: [option('x'.repeat(101))] }))),
    'components.0.components.0.options.0.label BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a long placeholder',
    body(row(select({ placeholder: 'x'.repeat(151) }))),
    'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a section without accessory',
    body({ type: 9, components: [text('a')] }),
    'components.0.accessory BASE_TYPE_REQUIRED',
  ],
  [
    'a file that does not come along',
    body({ type: 13, file: { url: 'attachment://a.txt' } }),
    'components.0.file.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  ],
  ['an empty gallery', body({ type: 12, items: [] }), 'components.0.items BASE_TYPE_BAD_LENGTH'],
];

describe('what Discord refuses', () => {
  it.each(refused)('%s', (_, message, code) => {
    expect(codesOf(message)).toContain(code);
  });

  it('is told of each part, and of a body that is none', () => {
    expect(codesOf({})).not.toEqual([]);
    expect(codesOf(null)).not.toEqual([]);
    expect(codesOf(body({ type: 'x' }))).toEqual(['components.0.type BASE_TYPE_INVALID']);
  });

  it('is files that are too large together', () => {
    const files = [{ name: 'a.txt', data: new Uint8Array(11 * 1024 * 1024) }];
    expect(codesOf(body(text('a')), files)).toEqual(['attachments REQUEST_ENTITY_TOO_LARGE']);
  });
});

describe('what Discord takes', () => {
  it('is a message with all that there is, at its limits', () => {
    const message = body(
      box(
        {
          type: 9,
          components: [text('a')],
          accessory: { type: 11, media: { url: 'attachment://a.png' } },
        },
        { type: 14, spacing: 2, divider: false },
        {
          type: 12,
          items: [{ media: { url: 'https://example.com/a.png' }, description: 'x'.repeat(1024) }],
        },
        { type: 13, file: { url: 'attachment://a.png' } },
      ),
      row(
        ...Array.from({ length: 5 }, (_, at) =>
          button(`${at}`.repeat(100).slice(0, 100), { label: 'x'.repeat(80) }),
        ),
      ),
      row(
        select({
          options: Array.from({ length: 25 }, (_, at) => option(`${at}`.padStart(100, 'x'))),
        }),
      ),
      text('x'.repeat(3_998)),
    );
    expect(codesOf(message, [{ name: 'a.png', data: new Uint8Array(1) }])).toEqual([]);
    expect(IncomingWebhookRequestPartialSchema.safeParse(message).success).toBe(true);
  });

  it('is every message that is composed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 3_000 }), { maxLength: 30 }),
        (texts) => {
          const payload = toPayload(compose({ texts, private: false }), false);
          expect(findProblems(JSON.parse(JSON.stringify(payload)), [])).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  // Whatever passes here has the form that Discord's own description asks for.
  const leaf = fc.oneof(
    fc.record({ type: fc.constant(10), content: fc.string({ maxLength: 8 }) }),
    fc.record({ type: fc.constant(14), spacing: fc.constantFrom(1, 2, 3) }),
    fc.record({
      type: fc.constant(2),
      style: fc.integer({ min: 0, max: 7 }),
      label: fc.string({ maxLength: 90 }),
      custom_id: fc.string({ maxLength: 110 }),
    }),
    fc.record({
      type: fc.constant(3),
      custom_id: fc.string({ maxLength: 110 }),
      options: fc.array(
        fc.record({ label: fc.string({ maxLength: 110 }), value: fc.string({ maxLength: 110 }) }),
        { maxLength: 27 },
      ),
    }),
    fc.record({
      type: fc.constant(12),
      items: fc.array(
        fc.record({ media: fc.record({ url: fc.constant('https://example.com/a.png') }) }),
        { maxLength: 12 },
      ),
    }),
  );
  const nested = fc.record({
    type: fc.constantFrom(1, 9, 17),
    components: fc.array(leaf, { maxLength: 6 }),
  });
  const deep = fc.record({
    type: fc.constant(17),
    components: fc.array(fc.oneof(leaf, nested), { maxLength: 6 }),
  });

  it('has the form of Discord’s own description', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(leaf, nested, deep), { maxLength: 5 }), (components) => {
        const message = body(...components);
        fc.pre(findProblems(message, []).length === 0);
        const { success, error } = IncomingWebhookRequestPartialSchema.safeParse(message);
        expect(error?.issues ?? []).toEqual([]);
        expect(success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

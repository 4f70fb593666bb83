import { describe, expect, it } from 'vitest';
import { compose } from '../../src/replies/message/compose.ts';
import { costOf, MOST_CHARACTERS } from '../../src/replies/message/room.ts';
import { textsOf } from './discord-markdown.ts';

/** As Discord counts them (discord-api-docs issue 8554). */
const bytesOf = (texts: readonly string[]) =>
  texts.reduce((bytes, text) => bytes + Buffer.byteLength(text) + 12, 0);

describe('the room of a message', () => {
  it.each([
    ['plain text', 'a'],
    ['Chinese', '水'],
    ['emoji', '😀'],
    ['letters with accents', 'é'],
  ])('of %s is cut within characters and bytes, and not far below', (_, sign) => {
    for (const parts of [1, 2, 7]) {
      const each = sign.repeat(Math.ceil(6000 / parts / sign.length));
      const texts = textsOf(compose({ texts: Array(parts).fill(each), private: false }));
      const characters = texts.join('').length;
      expect(characters).toBeLessThanOrEqual(4000);
      expect(bytesOf(texts)).toBeLessThanOrEqual(10_170);
      expect(characters > 3700 || bytesOf(texts) > 9500).toBe(true);
      expect(texts.join('')).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it('is within both limits wherever the costs are', () => {
    const texts = ['水'.repeat(1000), 'b'.repeat(900), '😀'.repeat(400), 'é'.repeat(300)];
    const cost = texts.reduce((sum, text) => sum + costOf(text), 0);
    expect(cost).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(textsOf(compose({ texts, private: false }))).toEqual(texts);
    expect(bytesOf(texts)).toBeLessThanOrEqual(10_170);
  });

  it('has components for controls and files before texts', () => {
    const row = {
      type: 1 as const,
      components: [1, 2, 3, 4, 5].map((place) => ({
        type: 2 as const,
        style: 2 as const,
        label: String(place),
        custom_id: String(place),
      })),
    };
    const texts = Array.from({ length: 50 }, (_, place) => `Text ${place}`);
    const files = [{ name: 'a.png', data: new Uint8Array(), description: 'A' }];
    const { components } = compose({ texts, files, controls: [row, row], private: false });
    const [container] = components;
    const children = container && 'components' in container ? container.components : [];
    const nested = children.reduce(
      (count, child) => count + 1 + ('components' in child ? child.components.length : 0),
      1,
    );
    expect(nested).toBeLessThanOrEqual(40);
    expect(children.slice(-3).map(({ type }) => type)).toEqual([12, 1, 1]);
  });
});

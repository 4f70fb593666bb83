// A phone shows a picture about 340 pixels wide, half its size: no letter may be under 20.
export const WIDTH = 680;
export const MARGIN = 32;
export const INNER = WIDTH - 2 * MARGIN;

/** Told apart from Discord's own dark and light, and from each other by lightness alone as well. */
export const COLOURS = {
  ground: '#22252c',
  track: '#363b45',
  bar: '#8ea3c4',
  topic: '#ffc24b',
  text: '#f4f5f7',
  muted: '#b9bfca',
} as const;

/** A part of the picture and how high it is. */
export interface Part {
  readonly svg: string;
  readonly height: number;
}

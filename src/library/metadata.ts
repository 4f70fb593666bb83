import type { Metadata } from './types.ts';

/** What a source says that says nothing of itself. */
export const NO_METADATA: Metadata = {
  title: null,
  author: null,
  publisher: null,
  date: null,
  url: null,
  language: null,
  tags: [],
  aliases: [],
};

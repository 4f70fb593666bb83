import { z } from 'zod';
import { NO_METADATA, toLanguageCode } from '../../metadata.ts';
import type { Metadata } from '../../types.ts';
import { sensibleAuthor, sensibleTitle } from '../sensible.ts';
import type { PdfDocument } from './open-pdf.ts';

const text = z.string().trim().min(1).nullable().catch(null);
const schema = z.object({
  Title: text,
  Author: text,
  Creator: text,
  Producer: text,
  Language: text,
  Keywords: text,
});
const EMPTY = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, null]));

/** Programs that print what somebody else wrote, and state their own language where it states none. */
const PRINTERS =
  /chromium|chrome|mozilla|firefox|safari|skia|headless|webkit|quartz|print to pdf/iu;

/**
 * What a PDF says of itself. Its date is none of that: a text of years ago that is exported today
 * states today.
 */
export async function readInfo(pdf: PdfDocument): Promise<Metadata> {
  const { info } = await pdf.getMetadata();
  const stated = schema.parse(Object.assign({}, EMPTY, info));
  const isPrinted = PRINTERS.test(`${stated.Creator ?? ''} ${stated.Producer ?? ''}`);
  return {
    ...NO_METADATA,
    title: sensibleTitle(stated.Title),
    author: sensibleAuthor(stated.Author),
    language: isPrinted ? null : toLanguageCode(stated.Language ?? ''),
    tags: (stated.Keywords ?? '').split(/\s*[,;]\s*/u).filter((tag) => tag !== ''),
  };
}

import { z } from 'zod';
import { parseDate } from '../../dates.ts';
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
  CreationDate: text,
  Language: text,
  Keywords: text,
});
const EMPTY = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, null]));

/** Programs that make a file of what somebody else wrote: its day is that of printing or scanning. */
const PRINTERS =
  /chromium|chrome|mozilla|firefox|safari|skia|headless|webkit|quartz|scan|print to pdf|distiller server/iu;

/** What a PDF says of itself, and the day on which it was made where that tells of the text. */
export async function readInfo(
  pdf: PdfDocument,
): Promise<{ metadata: Metadata; madeOn: string | null }> {
  const { info } = await pdf.getMetadata();
  const stated = schema.parse(Object.assign({}, EMPTY, info));
  const isPrinted = PRINTERS.test(`${stated.Creator ?? ''} ${stated.Producer ?? ''}`);
  return {
    metadata: {
      ...NO_METADATA,
      title: sensibleTitle(stated.Title),
      author: sensibleAuthor(stated.Author),
      language: toLanguageCode(stated.Language ?? ''),
      tags: (stated.Keywords ?? '').split(/\s*[,;]\s*/u).filter((tag) => tag !== ''),
    },
    madeOn: isPrinted ? null : readDay(stated.CreationDate ?? ''),
  };
}

/** `D:20210705120000+02'00'` → `2021-07-05`. */
function readDay(date: string): string | null {
  const [, year, month = '01', day = '01'] = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/u.exec(date) ?? [];
  return year === undefined ? null : parseDate(`${year}-${month}-${day}`);
}

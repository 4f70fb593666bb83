import { z } from 'zod';
import { authorsOf, NO_METADATA, toLanguageCode } from '../../metadata/metadata.ts';
import type { Metadata } from '../../types.ts';
import { sensibleAuthor, sensibleTitle } from '../parts/sensible.ts';
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
/** The same in XMP, which keeps several authors apart and alone has a publisher. */
const xmp = z.object({ creator: z.array(z.string().trim().min(1)).catch([]), publisher: text });
const EMPTY = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, null]));

/** Programs that print what somebody else wrote, and state their own language where it states none. */
const PRINTERS =
  /chromium|chrome|mozilla|firefox|safari|skia|headless|webkit|quartz|print to pdf/iu;

/**
 * What a PDF says of itself. Its date is none of that: a text of years ago that is exported today
 * states today.
 */
export async function readInfo(pdf: PdfDocument): Promise<Metadata> {
  const { info, metadata } = await pdf.getMetadata();
  const stated = schema.parse(Object.assign({}, EMPTY, info));
  const { creator, publisher } = readXmp(metadata);
  const authors = creator.flatMap((name) => sensibleAuthor(name) ?? []);
  const isPrinted = PRINTERS.test(`${stated.Creator ?? ''} ${stated.Producer ?? ''}`);
  return {
    ...NO_METADATA,
    title: sensibleTitle(stated.Title),
    author: sensibleAuthor(stated.Author) ?? (authors.join(', ') || null),
    ...(authors.length > 1 ? authorsOf(authors) : {}),
    publisher,
    language: isPrinted ? null : toLanguageCode(stated.Language ?? ''),
    tags: (stated.Keywords ?? '').split(/\s*[,;]\s*/u).filter((tag) => tag !== ''),
  };
}

/** pdf.js has null where there is none, whatever its types say. */
function readXmp(metadata: Stated['metadata'] | null): z.infer<typeof xmp> {
  const [creator, publisher] = ['dc:creator', 'dc:publisher'].map((name): unknown =>
    metadata?.get(name),
  );
  return xmp.parse({ creator, publisher: publisher ?? null });
}

type Stated = Awaited<ReturnType<PdfDocument['getMetadata']>>;

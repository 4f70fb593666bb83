import { getDocumentProxy } from 'unpdf';
import { Unreadable } from '../unreadable.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Only errors: warnings of pdf.js on odd fonts tell nobody anything. */
const QUIET = 0;

/**
 * Opens a PDF. No script in it is run, none of its functions compiled, nothing fetched: pdf.js is
 * given no address of anything.
 * @throws Unreadable `password`, `damaged`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // A copy: pdf.js takes the bytes that it is given for its own, and no Buffer.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      verbosity: QUIET,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(isLocked ? 'password' : 'damaged');
  }
}

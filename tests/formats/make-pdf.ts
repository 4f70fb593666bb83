import PdfMaker from 'pdfkit';

export type Pdf = InstanceType<typeof PdfMaker>;

/** A PDF with what is drawn on it. */
export async function makePdf(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}) {
  const pdf = new PdfMaker(options);
  const chunks: Buffer[] = [];
  const end = new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  draw(pdf);
  pdf.end();
  await end;
  return Buffer.concat(chunks);
}

/** Lines as they stand, each where it is drawn. */
export function drawLines(
  pdf: Pdf,
  lines: readonly string[],
  { x = 72, y = 120, leading = 14, size = 11 } = {},
) {
  pdf.fontSize(size);
  for (const [place, line] of lines.entries()) {
    pdf.text(line, x, y + place * leading, { lineBreak: false });
  }
}

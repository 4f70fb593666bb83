import { strToU8, zipSync, type Zippable } from 'fflate';

const XHTML =
  '<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><link rel="stylesheet" href="s.css"/></head>';

/** A book of two chapters with a table of contents and notes; the spine is not in the order of the names. */
export function makeBook(): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:isbn:9780000000002</dc:identifier><dc:title>De veerman &amp; de klok</dc:title><dc:creator>Jan de Vries</dc:creator><dc:creator>Els de Wit</dc:creator><dc:publisher>Oeverpers</dc:publisher><dc:language>nl</dc:language><dc:date>2019-04</dc:date><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="text/z%20eerste.xhtml" media-type="application/xhtml+xml"/><item id="b" href="text/a-tweede.xhtml" media-type="application/xhtml+xml"/><item id="css" href="text/s.css" media-type="text/css"/></manifest>
<spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>`,
    'OPS/nav.xhtml': `${XHTML}<body><nav epub:type="toc"><h1>Inhoud</h1><ol><li><a href="text/z%20eerste.xhtml">De klok</a></li></ol></nav></body></html>`,
    'OPS/text/z eerste.xhtml': `${XHTML}<body><section epub:type="chapter"><h1 id="h"><a id="p1"/>De klok</h1><p>Aan de overkant hing een klok die tot in het dorp te horen was.<a epub:type="noteref" href="#n1">1</a> Wie luidde, werd gehaald.</p><span epub:type="pagebreak" title="2">2</span><p>In een goede zomer telde de veerman 41.250 reizigers.</p><aside epub:type="footnote" id="n1"><p>De klok is in 1904 gegoten.</p></aside></section></body></html>`,
    'OPS/text/a-tweede.xhtml': `${XHTML}<body><h1>Het ijs</h1><h2>Een strenge winter</h2><p>Elf dagen lang lag het meer dicht, en niemand kon over&shy;steken.</p><ul><li>Het brood kwam te laat.</li><li>De post kwam niet.</li></ul></body></html>`,
    'OPS/text/s.css': 'p { margin: 0 }',
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]): [string, Zippable[string]] => [
        name,
        // As the format wants it: first and not packed.
        [strToU8(text), { level: name === 'mimetype' ? 0 : 9, mtime: '2021-07-05T00:00:00' }],
      ]),
    ),
  );
}

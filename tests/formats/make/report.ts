/** A report in LibreOffice's flat XML, with all that a word processor can put in a text. */
export function makeReport(
  sections: readonly { heading: string; paragraphs: readonly string[] }[],
) {
  const body = sections
    .map(
      ({ heading, paragraphs }, place) =>
        `<text:h text:style-name="Heading_20_1" text:outline-level="1">${escape(heading)}</text:h>${paragraphs
          .map((text, own) => paragraph(text, place === 0 && own === 0 ? FOOTNOTE : ''))
          .join('')}${place === 0 ? LIST : ''}${place === 1 ? TABLE : ''}`,
    )
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>Privacy in het kort</dc:title><meta:initial-creator>Els de Wit</meta:initial-creator><dc:creator>Els de Wit</dc:creator><meta:creation-date>2021-07-05T10:00:00</meta:creation-date><dc:date>2021-07-06T10:00:00</dc:date><dc:language>nl-NL</dc:language></office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" style:font-name="Liberation Serif" fo:language="nl" fo:country="NL"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:margin-bottom="0.2cm" fo:text-align="justify"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="9pt"/></style:style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.6cm"/></style:footer-style></style:page-layout>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A"><style:header><text:p text:style-name="Header">Verslag van de werkgroep</text:p></style:header><style:footer><text:p text:style-name="Footer">Pagina <text:page-number/> van <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
<text:p text:style-name="Title">Privacy in het kort</text:p>
${paragraph('Door Els de Wit', '')}
${body}
</office:text></office:body></office:document>`;
}

const NAMESPACES = ['office', 'style', 'text', 'table', 'meta', ['fo', 'xsl-fo-compatible']]
  .map((name) => {
    const [prefix, own] = typeof name === 'string' ? [name, name] : name;
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${own}:1.0"`;
  })
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');

const FOOTNOTE =
  '<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">Een lezing is hier een avond in een buurthuis.</text:p></text:note-body></text:note>';

const LIST = `<text:list text:style-name="L">${[
  'Een app vraagt toestemming voor de camera.',
  'Een app vraagt toestemming voor de microfoon, ook wanneer die voor de werking van de app helemaal niet nodig is.',
]
  .map((text) => `<text:list-item>${paragraph(text, '')}</text:list-item>`)
  .join('')}</text:list>`;

const ROWS = [
  ['Bedrijf', 'Score', 'Jaar'],
  ['Zandbank', '49%', '2018'],
  ['Duinmeer', '63%', '2017'],
  ['Waterkant', '71%', '2016'],
];
const TABLE = `<table:table table:name="T"><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${row(ROWS[0] ?? [])}</table:table-header-rows>${ROWS.slice(1).map(row).join('')}</table:table>${paragraph('Na de tabel gaat de tekst verder.', '')}`;

function row(cells: readonly string[]): string {
  return `<table:table-row>${cells
    .map(
      (cell) =>
        `<table:table-cell table:style-name="Cell" office:value-type="string">${paragraph(cell, '')}</table:table-cell>`,
    )
    .join('')}</table:table-row>`;
}

function paragraph(text: string, note: string): string {
  return `<text:p text:style-name="Standard">${escape(text)}${note}</text:p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

import { strToU8, zipSync, type Zippable } from 'fflate';

const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:p="${P}" xmlns:a="${A}" xmlns:r="${R}" xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

/** Contents of a presentation by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A paragraph of a slide; what stands before its runs are its properties. */
export function toLine(runs: string, properties = ''): string {
  const text = runs.startsWith('<') ? runs : `<a:r><a:rPr lang="nl-NL"/><a:t>${runs}</a:t></a:r>`;
  return `<a:p>${properties}${text}</a:p>`;
}

/** A shape of a role (`type="title"`), or with a place of its own. */
export function toShape(role: string | null, lines: string, place = ''): string {
  const placed = role === null ? '' : `<p:ph ${role}/>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr>${placed}</p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${lines}</p:txBody></p:sp>`;
}

/** A slide, or its notes, with those shapes. */
export function toSlide(shapes: string, { tag = 'sld', more = '' } = {}): string {
  return `<?xml version="1.0"?><p:${tag} ${NAMES}${more}><p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>${shapes}</p:spTree></p:cSld></p:${tag}>`;
}

/** What a part refers to: ids, kinds and targets. */
export function toRelations(...all: readonly [id: string, kind: string, target: string][]): string {
  const list = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

const TITLE = 'type="title"';
const BODY = 'idx="1"';
const FOOT =
  toShape('type="ftr" idx="10"', toLine('Verslag van de werkgroep')) +
  toShape('type="sldNum" idx="11"', toLine('<a:fld id="{1}" type="slidenum"><a:t>7</a:t></a:fld>'));
const CELLS = [
  ['Reiziger', 'Tarief'],
  ['Volwassene', '€ 2,40'],
];
const TABLE = `<p:graphicFrame><p:nvGraphicFramePr/><a:graphic><a:graphicData uri="x"><a:tbl><a:tblPr firstRow="1"/>${CELLS.map((cells) => `<a:tr h="1">${cells.map((cell) => `<a:tc><a:txBody>${toLine(cell)}</a:txBody></a:tc>`).join('')}</a:tr>`).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
const FORMULA =
  '<mc:AlternateContent><mc:Choice Requires="a14"><a14:m><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></a14:m></mc:Choice><mc:Fallback><a:r><a:t>weg</a:t></a:r></mc:Fallback></mc:AlternateContent>';
const ARROW =
  '<a:r><a:t>Bel </a:t></a:r><a:r><a:rPr><a:sym typeface="Wingdings"/></a:rPr><a:t>à</a:t></a:r><a:r><a:t> pont</a:t></a:r>';
const DRAWING =
  '<p:graphicFrame><p:nvGraphicFramePr/><a:graphic><a:graphicData uri="x"><dgm:relIds xmlns:dgm="d" r:dm="rId8"/></a:graphicData></a:graphic></p:graphicFrame>';

const point = (id: string, text: string, type = 'node') =>
  `<dgm:pt modelId="${id}" type="${type}"><dgm:t>${toLine(text)}</dgm:t></dgm:pt>`;
/** Boxes of which one stands under another, and a ring that no program makes. */
const MODEL = `<?xml version="1.0"?><dgm:dataModel xmlns:dgm="d" xmlns:a="${A}"><dgm:ptLst>${point('0', '', 'doc')}${point('1', 'Melden')}${point('2', 'Bij de steiger')}</dgm:ptLst><dgm:cxnLst><dgm:cxn srcId="0" destId="1" srcOrd="0"/><dgm:cxn srcId="1" destId="2" srcOrd="0"/><dgm:cxn srcId="2" destId="1" srcOrd="0"/></dgm:cxnLst></dgm:dataModel>`;

const FILES: Parts = {
  '_rels/.rels': toRelations(['rId1', 'officeDocument', 'ppt/presentation.xml']),
  'docProps/core.xml':
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>PowerPoint-presentatie</dc:title><dc:creator>Jan de Vries</dc:creator><dcterms:created>2021-07-05T12:00:00Z</dcterms:created><dcterms:modified>2021-08-01T12:00:00Z</dcterms:modified></cp:coreProperties>',
  // In another order than that of the names.
  'ppt/presentation.xml': `<?xml version="1.0"?><p:presentation ${NAMES}><p:sldIdLst><p:sldId id="256" r:id="rId5"/><p:sldId id="257" r:id="rId3"/><p:sldId id="258" r:id="rId6"/><p:sldId id="259" r:id="rId4"/></p:sldIdLst></p:presentation>`,
  'ppt/_rels/presentation.xml.rels': toRelations(
    ['rId3', 'slide', 'slides/slide1.xml'],
    ['rId4', 'slide', '/ppt/slides/slide2.xml'],
    ['rId5', 'slide', 'slides/slide3.xml'],
    ['rId6', 'slide', 'slides/slide4.xml'],
  ),
  'ppt/slides/slide3.xml': toSlide(
    toShape('type="subTitle" idx="1"', toLine('Een les over het veer')) +
      toShape('type="ctrTitle"', toLine('De pont over het meer')) +
      FOOT,
  ),
  'ppt/slides/_rels/slide3.xml.rels': toRelations([
    'rId1',
    'slideLayout',
    '../slideLayouts/slideLayout1.xml',
  ]),
  'ppt/slides/slide1.xml': toSlide(
    toShape(TITLE, toLine('Wat het kost')) +
      toShape(
        BODY,
        toLine('Een kind vaart gratis mee.') +
          toLine('Tot en met elf jaar.', '<a:pPr lvl="1"/>') +
          toLine('Let op de dienstregeling.', '<a:pPr><a:buNone/></a:pPr>') +
          toLine('Bel.', '<a:pPr><a:buFont/><a:buAutoNum type="arabicPeriod"/></a:pPr>') +
          toLine('Wacht.', '<a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr>'),
      ) +
      TABLE +
      FOOT,
  ),
  'ppt/slides/_rels/slide1.xml.rels': toRelations(
    ['rId1', 'slideLayout', '../slideLayouts/slideLayout2.xml'],
    ['rId2', 'notesSlide', '../notesSlides/notesSlide1.xml'],
  ),
  'ppt/notesSlides/notesSlide1.xml': toSlide(
    toShape('type="sldImg"', '') +
      toShape('type="body" idx="1"', toLine('Vraag wie er weleens met de pont ging.')) +
      toShape('type="sldNum" idx="2"', toLine('2')),
    { tag: 'notes' },
  ),
  'ppt/slides/slide4.xml': toSlide(toShape(TITLE, toLine('Een verborgen dia')), {
    more: ' show="0"',
  }),
  'ppt/slides/slide2.xml': toSlide(
    toShape(TITLE, '<a:p/>') +
      toShape(null, toLine('De bel hangt bij de steiger.')) +
      toShape(null, toLine(ARROW)) +
      toShape(null, toLine(FORMULA)) +
      DRAWING,
  ),
  'ppt/slides/_rels/slide2.xml.rels': toRelations(['rId8', 'diagramData', '../diagrams/data1.xml']),
  'ppt/diagrams/data1.xml': MODEL,
  'ppt/slideLayouts/slideLayout1.xml': `<?xml version="1.0"?><p:sldLayout ${NAMES} type="title"><p:cSld><p:spTree/></p:cSld></p:sldLayout>`,
  'ppt/slideLayouts/slideLayout2.xml': toSlide(toShape(BODY, ''), { tag: 'sldLayout' }),
  'ppt/slideLayouts/_rels/slideLayout2.xml.rels': toRelations([
    'rId1',
    'slideMaster',
    '../slideMasters/slideMaster1.xml',
  ]),
  'ppt/slideMasters/slideMaster1.xml': `<?xml version="1.0"?><p:sldMaster ${NAMES}><p:cSld><p:spTree/></p:cSld><p:txStyles><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr></p:bodyStyle></p:txStyles></p:sldMaster>`,
};

/** A presentation of four slides, as PowerPoint has it, perhaps with some of its parts replaced. */
export function makeSlides(parts: Parts = {}): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...FILES, ...parts }).map(([name, part]): [string, Zippable[string]] => [
        name,
        [typeof part === 'string' ? strToU8(part) : part, { mtime: '2021-07-05T00:00:00' }],
      ]),
    ),
    { level: 1 },
  );
}

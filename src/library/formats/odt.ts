import { NO_METADATA, toLanguageCode } from '../metadata/metadata.ts';
import type { Metadata } from '../types.ts';
import { assemble } from './parts/assemble.ts';
import { toLinear } from './formula/linear.ts';
import { markFormula } from './formula/marks.ts';
import { readMathml } from './formula/read-mathml.ts';
import { parseHtml } from './html/parse-html.ts';
import { readBlocks } from './html/read-blocks.ts';
import { findStyled } from './html/styled-title.ts';
import { readStyles } from './odt/styles.ts';
import { findText, writeText } from './odt/write-text.ts';
import { dayOf } from './packed/read-core.ts';
import { readXml, textsOf, type XmlElement } from './packed/read-xml.ts';
import { resolveName } from './packed/resolve-name.ts';
import { unpack, type Packed } from './packed/unpack.ts';
import {
  attributeOf,
  childrenOf,
  find,
  parseXml,
  toNode,
  type XmlTree,
} from './packed/xml-tree.ts';
import { sensibleAuthor, sensibleTitle } from './parts/sensible.ts';
import type { Format } from './types.ts';
import { Unreadable } from './unreadable.ts';

/** OpenDocument texts, as LibreOffice makes them. Running heads and feet stand with their styles. */
export const odt: Format = {
  name: 'odt',
  async read(bytes) {
    const packed = await unpack(bytes, (name) => /\.xml$/iu.test(name));
    const manifest = readXml(packed.get('META-INF/manifest.xml'));
    if (manifest.some(({ name }) => name === 'encryption-data')) throw new Unreadable('password');
    const [content, styles] = ['content.xml', 'styles.xml'].map(
      (name) => childrenOf(parseXml(packed.get(name)))[0],
    );
    const text = findText(content);
    if (!text) throw new Unreadable('damaged');
    let untold = 0;
    const tellObject = (frame: XmlTree): string | null => {
      const formula = tellFormula(frame, packed);
      if (formula === null && find(frame, 'object')) untold++;
      return formula;
    };
    const page = parseHtml(writeText(text, readStyles([styles, content]), tellObject));
    const meta = readXml(packed.get('meta.xml'));
    const { metadata, ...document } = assemble(readMeta(meta), readBlocks(page), {
      madeOn: readDay(meta),
      warnings: warnOf(untold),
    });
    return { ...document, metadata: { ...metadata, title: metadata.title ?? findStyled(page) } };
  },
};

/** Charts, drawings and sheets in a text. */
function warnOf(untold: number): string[] {
  if (untold === 0) return [];
  return [`${untold} embedded ${untold === 1 ? 'object is' : 'objects are'} not read`];
}

/** A formula is a file of its own, MathML, in the one that shows it. */
function tellFormula(frame: XmlTree, packed: Packed): string | null {
  const object = find(frame, 'object');
  if (!object) return null;
  const folder = resolveName('', attributeOf(object, 'href') ?? '');
  const math = find(object, 'math') ?? find(parseXml(packed.get(`${folder}/content.xml`)), 'math');
  return math ? markFormula(toLinear(readMathml(toNode(math)))) : null;
}

/** What "Properties" say. */
function readMeta(meta: readonly XmlElement[]): Metadata {
  const [title = null] = textsOf(meta, 'title');
  const [author = null] = [...textsOf(meta, 'initial-creator'), ...textsOf(meta, 'creator')];
  const [language = ''] = textsOf(meta, 'language');
  return {
    ...NO_METADATA,
    title: sensibleTitle(title),
    author: sensibleAuthor(author),
    language: toLanguageCode(language),
    tags: textsOf(meta, 'keyword'),
  };
}

function readDay(meta: readonly XmlElement[]): string | null {
  const [created = ''] = textsOf(meta, 'creation-date');
  const [modified = created] = textsOf(meta, 'date');
  return dayOf(created, modified);
}

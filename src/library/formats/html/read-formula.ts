import { FORMULA_MARK, toLinear } from '../formula/linear.ts';
import { markFormula } from '../formula/marks.ts';
import { readMathml } from '../formula/read-mathml.ts';
import { foldWhiteSpace } from '../../fold-white-space.ts';
import {
  attribute,
  elementsOf,
  isElement,
  parseHtml,
  textOf,
  words,
  type Element,
} from './parse-html.ts';
import { readSetLetters } from './set-letters.ts';
import { toXmlNode } from './to-xml-node.ts';

/** Attributes that may say it; most elements have none of these words. */
const HINT = /math|tex|formul|equation/iu;
/** Classes of what programs make of a formula: KaTeX, MathJax, Wikipedia's. */
const MADE =
  /^(?:katex(?:-display)?|mathjax(?:_(?:display|svg|svg_display|chtml))?|mwe-math-element)$/u;
/** Classes of what holds a formula, or its picture. */
const MATH =
  /^(?:math|tex|latex|formula|equation|formule|mwe-math-fallback-image-(?:inline|display))$/u;
const SCRIPT = /^math\/(?<kind>tex|asciimath|mml)(?:;|$)/u;

/**
 * The text of an element that is a formula, marked; an empty text for what another element tells
 * already; null of any other element.
 */
export function readFormula(element: Element, textIn: (element: Element) => string): string | null {
  const { tagName } = element;
  if (isMath(element)) return mark(readMath(element));
  if (tagName === 'script') return readScript(element);
  const isHinted =
    tagName === 'mjx-container' ||
    element.attrs.some(
      ({ name, value }) => (name === 'class' || name === 'role') && HINT.test(value),
    );
  if (!isHinted) return null;
  const classes = words(element, 'class');
  if (classes.includes('mathjax_preview')) return hasScriptBehind(element) ? '' : null;
  if (tagName === 'mjx-container' || classes.some((name) => MADE.test(name))) {
    return readMade(element);
  }
  const isFormula =
    words(element, 'role').includes('math') || classes.some((name) => MATH.test(name));
  if (tagName === 'img') return readPicture(element, isFormula);
  return isFormula && /^(?:span|code|i|em)$/u.test(tagName) ? readHolder(element, textIn) : null;
}

function isMath({ tagName }: Element): boolean {
  return tagName === 'math' || tagName.endsWith(':math');
}

/** The presentation, or the TeX that it was made of where there is none. */
function readMath(math: Element): string {
  const linear = toLinear(readMathml(toXmlNode(math)));
  if (!linear.includes(FORMULA_MARK)) return linear;
  return texOf(math) ?? attribute(math, 'alttext')?.trim() ?? linear;
}

function texOf(math: Element): string | null {
  const annotation = elementsOf(math).find(
    ({ tagName, attrs }) =>
      tagName.endsWith('annotation') &&
      attrs.some(({ name, value }) => name === 'encoding' && /tex/iu.test(value)),
  );
  const tex = annotation ? textOf(annotation).trim() : '';
  return tex === '' ? null : `$${tex}$`;
}

/** What a program put in the place of a formula: the formula is in it once as MathML, or beside it. */
function readMade(element: Element): string {
  const inside = elementsOf(element);
  const math = inside.filter(isMath);
  if (math.length > 0) return math.map((each) => mark(readMath(each))).join(' ');
  const kept = [element, ...inside]
    .map((each) => attribute(each, 'data-mathml'))
    .find((value) => value);
  const parsed = kept ? elementsOf(parseHtml(kept)).find(isMath) : undefined;
  if (parsed) return mark(readMath(parsed));
  if (hasScriptBehind(element)) return '';
  const alt = inside.map((each) => attribute(each, 'alt')).find((value) => value);
  return mark(alt ?? textOf(element));
}

function readScript(script: Element): string | null {
  const kind = SCRIPT.exec(attribute(script, 'type') ?? '')?.groups?.['kind'];
  if (kind === undefined || hasMadeBefore(script)) return null;
  const text = textOf(script).trim();
  if (kind === 'tex') return mark(`$${text}$`);
  const math = kind === 'mml' ? elementsOf(parseHtml(text)).find(isMath) : undefined;
  return mark(math ? readMath(math) : text);
}

/** A picture of a formula says it in its alternative text. */
function readPicture(picture: Element, isFormula: boolean): string | null {
  return isFormula ? mark(attribute(picture, 'alt') ?? '') : null;
}

/** A part of the text that is set as a formula: TeX as it stands, or letters with scripts. */
function readHolder(element: Element, textIn: (element: Element) => string): string | null {
  const label = words(element, 'role').includes('math') ? attribute(element, 'aria-label') : null;
  const inside = elementsOf(element);
  const isSet =
    inside.some(({ tagName }) => tagName === 'sub' || tagName === 'sup') && !inside.some(isMath);
  const text = (isSet ? readSetLetters(element) : textIn(element)) || (label ?? '');
  return text === '' ? null : mark(text);
}

function mark(formula: string): string {
  const text = foldWhiteSpace(formula);
  // The signs of TeX that hold nothing.
  return markFormula(/^[$\s]*$/u.test(text) ? FORMULA_MARK : text);
}

/** Whether the source of a formula follows, as MathJax leaves it behind what it makes of it. */
function hasScriptBehind(element: Element): boolean {
  let { after } = besides(element);
  // The preview stands before what was made, and that before the source.
  if (after && after.tagName !== 'script') ({ after } = besides(after));
  return after?.tagName === 'script' && SCRIPT.test(attribute(after, 'type') ?? '');
}

/** Whether what was made of a source tells the formula already. */
function hasMadeBefore(script: Element): boolean {
  const { before } = besides(script);
  if (!before || !words(before, 'class').some((name) => MADE.test(name))) return false;
  return [before, ...elementsOf(before)].some(
    (each) => isMath(each) || attribute(each, 'data-mathml') !== null,
  );
}

interface Besides {
  readonly before: Element | undefined;
  readonly after: Element | undefined;
}

/** Elements and those beside them; found once for each parent. */
const neighbours = new WeakMap<object, ReadonlyMap<Element, Besides>>();

function besides(element: Element): Besides {
  const { parentNode } = element;
  if (!parentNode) return { before: undefined, after: undefined };
  let known = neighbours.get(parentNode);
  if (!known) {
    const all = parentNode.childNodes.filter(isElement);
    known = new Map(
      all.map((each, place) => [each, { before: all[place - 1], after: all[place + 1] }]),
    );
    neighbours.set(parentNode, known);
  }
  return known.get(element) ?? { before: undefined, after: undefined };
}

import { toLinear } from '../formula/linear.ts';
import { markFormula } from '../formula/marks.ts';
import { readOmml } from '../formula/read-omml.ts';
import { escapeXml } from '../packed/xml-node.ts';
import { attributeOf, childrenOf, find, textIn, toNode, type XmlTree } from '../packed/xml-tree.ts';
import { showSigns } from './signs.ts';

/** Fields that say where a slide stands or what day it is, and nothing of its own. */
const FURNITURE = /^(?:slidenum|datetime)/u;

/** What stands in a paragraph, as HTML. */
export function writeRuns(paragraph: XmlTree): string {
  return childrenOf(paragraph).map(writePart).join('');
}

/** Of what a program can show in more ways, the one for programs that know most. */
export function chosenOf(alternate: XmlTree): XmlTree[] {
  return childrenOf(find(alternate, 'Choice') ?? find(alternate, 'Fallback'));
}

function writePart(part: XmlTree): string {
  switch (part.name) {
    case 'r':
      return writeRun(part);
    case 'fld':
      return FURNITURE.test(attributeOf(part, 'type') ?? '') ? '' : writeRun(part);
    case 'br':
      return '<br>';
    case 'm':
    case 'oMathPara':
      return childrenOf(part).map(writePart).join(' ');
    case 'oMath':
      return escapeXml(markFormula(toLinear(readOmml(toNode(part)))));
    case 'AlternateContent':
      return chosenOf(part).map(writePart).join('');
    default:
      return '';
  }
}

function writeRun(run: XmlTree): string {
  const text = childrenOf(run, 't').map(textIn).join('');
  const look = find(run, 'rPr');
  const fonts = ['sym', 'latin'].map((name) => attributeOf(find(look, name), 'typeface') ?? '');
  const shown = escapeXml(showSigns(text, fonts));
  const raised = Number.parseInt(attributeOf(look, 'baseline') ?? '0', 10);
  const tags = [
    ...(/^(?:1|true)$/u.test(attributeOf(look, 'b') ?? '') ? ['b'] : []),
    ...(/^(?:sngS|dblS)/u.test(attributeOf(look, 'strike') ?? '') ? ['s'] : []),
    ...(raised > 0 ? ['sup'] : raised < 0 ? ['sub'] : []),
  ];
  return tags.reduce((inside, tag) => `<${tag}>${inside}</${tag}>`, shown);
}

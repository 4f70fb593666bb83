import { raise } from '../parts/raise.ts';
import { isElement, isText, type Parent } from './parse-html.ts';
import { UNSEEN } from './unseen.ts';

/** Letters that are set as a formula, raised and lowered ones told as such: "N_(t+1) = e^(rt)". */
export function readSetLetters(parent: Parent): string {
  return parent.childNodes
    .map((node) => {
      if (isText(node)) return node.value;
      if (!isElement(node) || UNSEEN.has(node.tagName)) return '';
      const text = readSetLetters(node);
      if (node.tagName === 'sub') return toScript(text, '_');
      return node.tagName === 'sup' ? toScript(text, '^') : text;
    })
    .join('');
}

/** Spaces around an operator are of the setting: "t + 1". */
const AROUND = /\s*([-−+*/=<>≤≥×·⋅,])\s*/gu;

function toScript(text: string, sign: string): string {
  const script = text.trim().replace(AROUND, '$1');
  if (script === '') return '';
  if (sign === '^' && /^[-−+]?\d+$/u.test(script)) return raise(script);
  return Array.from(script).length === 1 || /^\d+$/u.test(script)
    ? `${sign}${script}`
    : `${sign}(${script})`;
}

import type { Locale } from '../language/index.ts';
import type { Cited } from './types.ts';

/** What the styles have no word for, in the languages that they have words in. */
const WORDS = {
  en: { csl: 'en-US', slide: 'slide', slides: 'PowerPoint slides' },
  nl: { csl: 'nl-NL', slide: 'dia', slides: 'PowerPoint-presentatie' },
  de: { csl: 'de-DE', slide: 'Folie', slides: 'PowerPoint-Präsentation' },
  fr: { csl: 'fr-FR', slide: 'diapositive', slides: 'présentation PowerPoint' },
  es: { csl: 'es-ES', slide: 'diapositiva', slides: 'presentación de PowerPoint' },
} as const;
type Known = keyof typeof WORDS;

/** The language of a reference: the source's, or the reader's where the styles lack that. */
export function languageOf({ source, language }: Cited, locale: Locale): Known {
  const stated = [source.language, language].find((code) => code !== null);
  return isKnown(stated) ? stated : locale;
}

/** The words of a language; English for one that is not known. */
export function wordsOf(language: string): (typeof WORDS)[Known] {
  return WORDS[isKnown(language) ? language : 'en'];
}

function isKnown(code: string | null | undefined): code is Known {
  return code !== null && code !== undefined && Object.hasOwn(WORDS, code);
}

/** "dia 12", "12:34": where it stands in a source without pages; null where nothing tells. */
export function placeOf({ slide, second }: Cited, language: string): string | null {
  if (slide !== null) return `${wordsOf(language).slide} ${slide}`;
  if (second === null) return null;
  const whole = Math.floor(second);
  const [hours, minutes, seconds] = [whole / 3_600, (whole % 3_600) / 60, whole % 60].map((part) =>
    String(Math.floor(part)),
  );
  const short = `${minutes}:${seconds?.padStart(2, '0')}`;
  return whole < 3_600 ? short : `${hours}:${short.padStart(5, '0')}`;
}

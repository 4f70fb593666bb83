import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

describe('scales are read in every language that Intl knows', () => {
  it.each([
    ['sv', 'Företaget sålde för 4,4 miljarder kronor.', '4,4 miljarder kronor', 4.4e9, 'SEK'],
    ['pt', 'A empresa faturou 4,4 mil milhões de euros.', '4,4 mil milhões de euros', 4.4e9, 'EUR'],
    ['pt', 'A empresa faturou 4,4 bilhões de reais.', '4,4 bilhões de reais', 4.4e9, 'BRL'],
    ['it', "L'azienda ha incassato 4,4 miliardi di euro.", '4,4 miliardi di euro', 4.4e9, 'EUR'],
    ['da', 'Firmaet solgte for 4,4 milliarder kroner.', '4,4 milliarder kroner', 4.4e9, 'DKK'],
    ['no', 'Firmaet solgte for 4,4 milliarder kroner.', '4,4 milliarder kroner', 4.4e9, 'NOK'],
    [
      'es',
      'La empresa vendió por 4,4 mil millones de euros.',
      '4,4 mil millones de euros',
      4.4e9,
      'EUR',
    ],
    ['fr', "L'entreprise a encaissé 4,4 milliards d'euros.", "4,4 milliards d'euros", 4.4e9, 'EUR'],
    ['de', 'Die Firma verdiente 4,4 Milliarden Euro.', '4,4 Milliarden Euro', 4.4e9, 'EUR'],
    ['pl', 'Firma sprzedała towary za 4,4 miliarda euro.', '4,4 miliarda euro', 4.4e9, 'EUR'],
    ['sv', 'Priset steg med 12 procent i fjol.', '12 procent', 12, '%'],
  ])('in %s: %s', (language, sentence, text, value, unit) => {
    expect(findFigures(sentence, language)).toMatchObject([{ text, value, unit }]);
  });
});

describe('a value that another language scales is unknown, never guessed', () => {
  it.each([
    ['nl', 'Het kostte 4,4 miliardi daar.', '4,4 miliardi'],
    ['nl', 'De omzet was 3 miljoner in dat jaar.', '3 miljoner'],
    ['en', 'It cost 4.4 milliards then.', '4.4 milliards'],
    [null, '4,4 mil milhões', '4,4 mil'],
    ['en', 'It cost 44亿 then.', '44亿'],
  ])('in %s: %s', (language, sentence, text) => {
    expect(findFigures(sentence, language)).toMatchObject([{ text, value: null }]);
  });
});

describe('a number is judged by its kind, not by one sentence', () => {
  it.each([
    ['Het is een school van 1200 leerlingen 30 jaar lang.', ['1200', '30 jaar']],
    ['Na de vloed van 1421 verdwenen 16 dorpen.', ['16']],
  ])('%s', (sentence, figures) => {
    expect(findFigures(sentence, 'nl').map(({ text }) => text)).toEqual(figures);
  });
});

import { describe, expect, it } from 'vitest';
import { findFigures } from './find.ts';

describe('of a figure the sentence tells the source, how many were asked and the year', () => {
  it.each([
    [
      'nl',
      'Een onderzoek van Bureau Linde onder 1.200 leden in 2018 toont dat 86% tegen is.',
      '86%',
      'Bureau Linde',
      1200,
      2018,
    ],
    [
      'nl',
      'Volgens de Bond voor Imkers stierf een kwart van de volken.',
      'een kwart',
      'Bond voor Imkers',
      null,
      null,
    ],
    [
      'en',
      'According to the Bank of Norfolk, 5% of firms failed in 2020.',
      '5%',
      'Bank of Norfolk',
      null,
      2020,
    ],
    [
      'en',
      'A poll by Harbour Research among about 1,001 adults put it at 49%.',
      '49%',
      'Harbour Research',
      1001,
      null,
    ],
    [
      'nl',
      'Talmo, in 1931 begonnen door een molenaar, heeft 134 winkels.',
      '134',
      null,
      null,
      null,
    ],
    ['nl', 'Wij keren 0,65 euro uit; over 2023 was dat 0,90 euro.', '0,65 euro', null, null, null],
    ['nl', 'Er zijn 11 huizen leeg, in 2022 nog 19.', '11', null, null, null],
    [
      'en',
      'The club made a loss of £14 million in the season 2022-23.',
      '£14 million',
      null,
      null,
      null,
    ],
    ['nl', 'In 2022/2023 kwamen er 310 leerlingen.', '310', null, null, null],
    ['nl', 'Wij keren 0,65 euro uit; over 2023 was dat 0,90 euro.', '0,90 euro', null, null, 2023],
    [
      'nl',
      'In 1988 schatte men 140 miljoen gulden, maar de brug kostte 187 miljoen gulden.',
      '187 miljoen gulden',
      null,
      null,
      null,
    ],
    ['en', 'Sales were £142 million (2024: £139 million).', '£142 million', null, null, null],
    ['en', 'Between 2010 and 2020 it grew 3%. In 2021 it shrank.', '3%', null, null, null],
    [
      'nl',
      'Bureau Linde hield een peiling onder 1.048 kiezers. Van hen is 54% tegen.',
      '54%',
      null,
      1048,
      null,
    ],
    [
      'en',
      'A survey by Harbour Research among 800 nurses ran in 2019. Half of them had quit.',
      'Half',
      'Harbour Research',
      800,
      2019,
    ],
    ['en', 'In May 1,001 adults were interviewed. Only 49% agreed.', '49%', null, 1001, null],
    ['en', 'A poll of 800 nurses was held. In 2021 profits rose 3%.', '3%', null, null, 2021],
    ['nl', 'In 2019 was het 4%. Volgens Linde werd het later 5%.', '5%', 'Linde', null, null],
  ])('in %s: %s', (language, text, span, source, asked, year) => {
    const told = findFigures(text, language)
      .filter((found) => found.text === span)
      .map(({ context }) => context);
    expect(told).toEqual([{ source, respondents: asked, year }]);
  });
});

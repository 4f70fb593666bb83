import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

/** The first figure of an answer where it is about the topic. */
async function shownFor(topic: string, text: string) {
  const { isAbout, passages } = await findFigures(
    lookupOf(topic),
    await snapshotOf({ 'a.md': text }),
  );
  return isAbout ? passages[0]?.figures[0]?.text : null;
}

describe('what is asked for is shown', () => {
  it.each([
    // A compound of the text.
    [
      'winst Torvik',
      'Torvik had een omzet van 40 miljoen euro en een nettowinst van 3 miljoen euro.',
      '3 miljoen euro',
    ],
    [
      'dicke des gletschers',
      '# Der Gletscher\n\nDie größte Eisdicke beträgt 185 Meter.',
      '185 Meter',
    ],
    // Words between a subject and its verb.
    [
      'hoogte Torvik',
      'De hoogste berg, de Torvik, reikt tot 691 meter boven zee. De haven is 12 meter diep.',
      '691 meter',
    ],
    // What a change led to.
    ['policy rate', 'The bank lowered the policy rate by half a percentage point to 4%.', '4%'],
    [
      'verlaging rente',
      'De verlaging van de rente met 0,5 procentpunt bracht die op 4 procent.',
      '0,5 procentpunt',
    ],
    // Those who came are not all there are.
    [
      'leden Torvik',
      '# Vergadering Torvik\n\nAanwezig: 47 leden en het bestuur.\n\nDe club telt nu 386 leden.',
      '386',
    ],
    // A part that is what is asked for.
    ['punctualiteit tram', '# De tram\n\nVan de trams kwam 91 procent op tijd.', '91 procent'],
    // The border of a condition.
    [
      'snelheid schip',
      'Men slaat alarm als de snelheid van het schip onder de 5 kilometer per uur komt. De snelheid van het schip is 22 kilometer per uur.',
      '22 kilometer per uur',
    ],
    // What opens a row of a table tells each of its cells.
    [
      'leden Torvik',
      '# Torvik in cijfers\n\n| Post | 2022 | 2023 |\n|---|---|---|\n| Leden | 900 | 950 |\n| Boten | 40 | 41 |\n\nVan de volwassen leden koos 44% voor optie 65.',
      '950',
    ],
    // What its sentence tells, in other words than the topic's.
    [
      'height Torvik',
      '# Torvik\n\nThe dam rises 131 metres above its foundation, which made it the fourth-highest in the country.',
      '131 metres',
    ],
    // How expensive something is.
    [
      'how expensive Torvik',
      'The Torvik holds 40 people. The Torvik cost 9 million dollars.',
      '9 million dollars',
    ],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('what is not asked for is not', () => {
  it.each([
    // The lake is a part of the name.
    [
      'hippos Lake Torvik',
      '# Lake Torvik\n\nLake Torvik is a lake. Water stays in the lake for 27 years.\n\nHippos live on its shore.',
    ],
    // Any percentage is of something.
    [
      'slagingspercentage Torvik',
      '# School Torvik\n\nVorig jaar betaalde 71 procent van de ouders.',
    ],
  ])('%s', async (topic, text) => {
    expect(await shownFor(topic, text)).toBeNull();
  });
});

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

describe('verbs and nouns of everyday tell what is measured', () => {
  it.each([
    ['wachttijd Torvik', 'Bij Torvik staan huurders 8 jaar op de wachtlijst.', '8 jaar'],
    ['ontslagen Torvik', 'Torvik stopt in Ranum. Daar verliezen 90 mensen hun baan.', '90'],
    ['loonsverhoging Torvik', 'Bij Torvik zijn de lonen met 4 procent gestegen.', '4 procent'],
    ['terugverdientijd zonnedak', 'Het zonnedak verdient zich terug in 11 jaar.', '11 jaar'],
    ['remweg Torvik', 'De Torvik had op nat wegdek 7 meter nodig.', '7 meter'],
    ['helmgebruik steppers', 'Van de steppers droeg 12 procent een helm.', '12 procent'],
    ['occupancy Torvik', 'Torvik filled 88% of its rooms in May.', '88%'],
    ['payback Torvik', 'The Torvik pays for itself in nine years.', 'nine years'],
    ['Stellenabbau Torvik', 'Torvik streicht im Werk Ranum 140 Stellen.', '140'],
    ['Aufklärungsquote Ranum', 'In Ranum wurden 52 Prozent der Taten aufgeklärt.', '52 Prozent'],
  ])('%s', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('a word tells it by figures of the kind that its row has, and by no other', () => {
  it.each([
    // A wage may be a share, but not what somebody gets a share of.
    ['salaris Torvik', 'Torvik krijgt 5 procent van de opbrengst.', null],
    ['salaris Torvik', 'Torvik krijgt 3.100 euro per maand.', '3.100 euro'],
    // What is carried is cargo by its weight, not by a number.
    ['Torvik freight', 'Torvik carried 3,100 passengers in May.', null],
    ['Torvik freight', 'Torvik carried 3,100 tonnes in May.', '3,100 tonnes'],
  ])('%s: %#', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('what may be told in other words', () => {
  it.each([
    // Around a passage that has the other word.
    [
      'faillissementen horeca',
      '# Krapte\n\nDe horeca zoekt 500 koks.\n\nIn 2023 gingen 41 zaken failliet.',
      '41',
    ],
    // Somebody pays something, and that is all: a word that nothing has is no topic.
    ['statiegeld', 'Op de markt betaalt de handelaar 40 euro voor een plaats.', null],
    [
      'lesgeld Torvik',
      '# Markt\n\nEen gesprek kost 40 euro.\n\nEen boer staat ernaast.\n\nUit Torvik komen 12 kramen.',
      null,
    ],
  ])('of %s is shown where the text is about it', async (topic, text, figure) => {
    expect(await shownFor(topic, text)).toBe(figure);
  });
});

describe('a compound that asks for something itself is asked in its parts too', () => {
  it.each([['kamerhuur', 'De huur van een kamer is 455 euro per maand.', '455 euro']])(
    '%s',
    async (topic, text, figure) => {
      expect(await shownFor(topic, text)).toBe(figure);
    },
  );
});

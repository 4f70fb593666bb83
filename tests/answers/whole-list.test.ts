import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

const steps = [
  'Zeef het meel in een ruime kom en maak er een kuil in.',
  'Doe de gist in lauw water en wacht tien minuten.',
  'Kneed het brooddeeg tot het glad is en niet meer plakt.',
  'Laat het een uur rijzen onder een vochtige doek.',
];
const snapshot = await snapshotOf({
  'brood.md': [
    '---\nlang: nl\n---\n# Bakken',
    '## Brooddeeg maken',
    'Ruim eerst de tafel leeg en was je handen, want wie kneedt kan daarna niets meer aanraken. '.repeat(
      9,
    ),
    steps
      .map(
        (step, place) =>
          `${place + 1}. ${step} ${'Neem daar rustig de tijd voor, want haast is hier niet nodig. '.repeat(4)}`,
      )
      .join('\n'),
    '## Soorten meel',
    ['tarwemeel', 'roggemeel', 'speltmeel']
      .map(
        (meel) =>
          `- ${meel} ${'geeft een eigen smaak aan het brood en vraagt een eigen hoeveelheid water in de kom '.repeat(4)}`,
      )
      .join('\n'),
    '## Vijf geheimen van de bakker',
    '- geduld bij het rijzen\n- een hete steen\n- weinig zout\n- verse gist\n- schone handen',
    '## Ovens',
    'Een bakker kiest uit drie ovens.',
    '- steenoven\n- heteluchtoven\n- stoomoven',
    '## Lange lijst',
    Array.from(
      { length: 30 },
      (_, at) => `${at + 1}. Bakkersregel nummer ${at + 1} over ovens en hun hitte op plank ${at}.`,
    ).join('\n'),
  ].join('\n\n'),
});
const find = (question: string, spread = 5) =>
  ask(lookupOf(question, { limit: 5, spread }), snapshot);
const shownOf = ({ passages: [first] }: ReturnType<typeof find>) =>
  (first?.thought ?? []).filter(({ role }) => role !== 'path').map(({ block }) => block.text);

describe('a list that is too long for one thought', () => {
  it('is shown whole to who asks how, around the step that was found', () => {
    const answer = find('hoe kneed je brooddeeg');
    const shown = shownOf(answer);
    expect(answer.passages[0]?.passage.text).toContain('Kneed het brooddeeg');
    expect(steps.map((step) => shown.some((text) => text.includes(step)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it.each([0, 5])('is one answer, not one for each of its steps (spread over %i)', (spread) => {
    const { passages, total } = find('hoe rijst brooddeeg met gist en meel in een kom', spread);
    const inList = passages.filter(({ passage }) =>
      steps.some((step) => passage.text.includes(step)),
    );
    expect(inList).toHaveLength(1);
    expect(total).toBeGreaterThanOrEqual(passages.length);
  });

  it('is shown by its item alone to who asks for one thing', () => {
    expect(shownOf(find('wanneer kneed je het brooddeeg'))).toHaveLength(1);
  });

  it('is not shown whole where it is longer than an answer', () => {
    expect(
      shownOf(find('hoe zegt bakkersregel nummer 7 het over hitte op plank 6')).length,
    ).toBeLessThan(3);
  });
});

describe('a list below what asks for it', () => {
  it('is shown whole where the heading is the question', () => {
    expect(shownOf(find('vijf geheimen van de bakker'))).toHaveLength(5);
  });

  it('is shown with the paragraph right above it, to who asks which', () => {
    expect(shownOf(find('uit welke ovens kiest een bakker'))).toEqual([
      'Een bakker kiest uit drie ovens.',
      'steenoven',
      'heteluchtoven',
      'stoomoven',
    ]);
  });

  it('is not where one of its items is asked for', () => {
    expect(shownOf(find('hoeveel ovens heeft een bakker'))).not.toContain('stoomoven');
  });
});

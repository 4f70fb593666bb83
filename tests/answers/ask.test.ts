import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { lookupOf, placesOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'molens.md': [
    '---\nlang: nl\n---\n# Molens',
    'In het dorp werd in 1740 een verval gemaakt voor de molen van Harkema.',
    'Het verval bepaalt hoeveel kracht het rad krijgt, dus zetten molenaars er een stuw bij.',
    '## Getijden',
    'Een actieve molen draait op eigen pompen.',
    'De passieve molen wacht op het tij dat de kom vult.',
    'Actief was ook de vereniging van molenaars, die elk jaar een bakfeest hield.',
    '## Rekenen',
    'Het debiet: niet in dit vak',
    '- Meelrecht\n    - komt terug bij 8.3',
    'Wie had er profijt van het meelrecht?',
    'Voor het meelrecht betaalde elke bakker aan de heer van het dorp.',
  ].join('\n\n'),
});
const answerTo = (question: string) => ask(lookupOf(question), snapshot);

describe('who asks what something is gets first', () => {
  it('the sentence that opens with it', () => {
    expect(placesOf(answerTo('wat is het verval'))[0]).toBe('molens.md ¶3');
  });

  it('no text that only says where it is told, nor a question', () => {
    expect(placesOf(answerTo('wat is het meelrecht'))[0]).toBe('molens.md ¶13');
  });
});

describe('how sure an answer is, and what stands first', () => {
  it.each(['hoe draait een molen', 'het meelrecht', 'molenaars in het dorp', 'hoeveel verval'])(
    'does not depend on how many are wanted: %s',
    (question) => {
      const [few, ...more] = [1, 2, 3, 10].map((limit) => {
        const { confidence, passages } = ask(lookupOf(question, { limit }), snapshot);
        return { confidence, first: passages[0]?.passage.number };
      });
      for (const each of more) expect(each).toEqual(few);
    },
  );
});

describe('a difference', () => {
  it('is answered for both, the one named in full by the other', () => {
    const { passages } = answerTo('verschil tussen actieve en passieve molen');
    expect(passages.slice(0, 2).map(({ about }) => about)).toEqual([
      'actieve molen',
      'passieve molen',
    ]);
    expect(passages.slice(0, 2).map(({ passage }) => passage.number)).toEqual([5, 6]);
  });
});

describe('an answer is not sure', () => {
  it('where the material only says that it leaves it out', () => {
    expect(answerTo('wat is het debiet').confidence).not.toBe('sure');
  });
});

describe('a part with a number', () => {
  const law = snapshotOf({
    'kaas.md': [
      '---\nlang: nl\n---\n# Kaaswet',
      '## Artikel 11',
      'Wie kaas maakt als bedoeld in artikel 12 van de kaaswet, meldt zich.',
      '## Artikel 12',
      'De kuip is schoon.',
      '## Artikel 6:31',
      'Bedorven kaas wordt vernietigd.',
    ].join('\n\n'),
  });

  it.each([
    ['artikel 12', 'sure', 5],
    ['artikel 12 kaaswet', 'sure', 5],
    ['artikel 6:31 KW', 'unsure', 7],
  ])('%s is the one that bears it', async (question, confidence, number) => {
    const answer = ask(lookupOf(question), await law);
    expect(answer.confidence).toBe(confidence);
    expect(answer.passages[0]?.passage.number).toBe(number);
  });
});

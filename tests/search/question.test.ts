import { describe, expect, it } from 'vitest';
import { leavesOut, namesAim, pointsElsewhere } from '../../src/search/question/points.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';

const isSign = (term: string) => term === 'vs';
const read = (text: string) => parseQuery(text, ['nl', 'en', 'de']);

describe('the kind of answer that a question wants', () => {
  it.each([
    ['wat is diffusie?', 'define'],
    ['wat betekent diffusie', 'define'],
    ['difference between tides and waves', 'differ'],
    ['verschil eb en vloed', 'differ'],
    ['hoe onderscheid je eb van vloed', 'differ'],
    ['how do you tell tides from waves', 'differ'],
    ['per wanneer geldt het peil', 'when'],
    ['eb vs vloed', 'differ'],
    ['wie maakte het verschil tussen eb en vloed bekend?', 'who'],
    ['why is there a difference between tides and waves', 'why'],
    ['wie is de penningmeester?', 'who-is'],
    ['van wie is het idee van de getijdenmolen', 'who'],
    ['wanneer brak de dijk?', 'when'],
    ['hoeveel molens staan er?', 'how-many'],
    ['welke soorten molens zijn er?', 'list'],
    ['vanaf welke leeftijd mag je malen?', 'how-many'],
    ['waar staat HBM voor', 'define'],
    ['waar staat de molen', null],
    ['wat houdt bemaling precies in', 'define'],
    ['what does drainage mean', 'define'],
    ['what does a miller do', 'define'],
    ['what does a mill cost', null],
    ['what is a mill', 'define'],
    ['what is a mill used for', 'about'],
    ['what are millers forbidden to do', 'about'],
    ['wofür steht HBM', 'define'],
    ['hoe heet een molen zonder kap', 'name'],
    ['hoe heet moet het deeg zijn', 'how-many'],
    ['hoe wordt een molen zonder kap genoemd', 'name'],
    ['what is the term for a mill without a cap', 'name'],
    ['what are mills without a cap called', 'name'],
    ['why is a mill called a mill', 'why'],
    ['wat voor soort molen is de Kat', 'open'],
    ['what type of mill is the Kat', 'open'],
    ['what types of mills are there', 'list'],
    ['hoe werkt een windmolen', 'works'],
    ['how does a windmill work', 'works'],
    ['wie funktioniert eine Windmühle', 'works'],
    ['how does a miller grind flour', 'how'],
    ['voordelen van windmolens', 'list'],
    ['advantages of windmills', 'list'],
    ['what phone number has the mill', 'how-many'],
    ['wat bedoelen ze met bemaling', 'define'],
    ['how far is the mill in miles', 'how-many'],
    ['what is the peak of the tide in metres', 'how-many'],
    ['wat is het aandeel van molens in procent', 'how-many'],
    ['wat is een meter', 'define'],
    ['when is the exam', 'when'],
    ['when I open the sluice the mill stops, can that be helped?', null],
    ['samenvatting hoofdstuk 4', 'course'],
  ])('%s → %s', (question, kind) => {
    expect(read(question).kind).toBe(kind);
  });
});

describe('words that only ask', () => {
  it.each([
    ['wat is eigenlijk ook alweer een stuw', ['stuw']],
    ['wat gebeurt er precies als de dijk breekt', ['dijk', 'breekt']],
    ['can someone explain what a sluice is, please', ['sluice']],
    ['what happens when the dike breaks', ['dike', 'breaks']],
    ['dike vs sluice', ['dike', 'sluice']],
    ['hoeveel procent van de molens maalt', ['molens', 'maalt']],
    ['whats the dike for, i dont know', ['dike', 'know']],
  ])('are no topic: %s', (question, topics) => {
    expect(read(question).words.map(({ word }) => word)).toEqual(topics);
  });

  it('are all there is where words of grammar are compared', () => {
    const { isTopical } = parseQuery('where vs having', ['en'], isSign);
    expect(isTopical).toBe(false);
  });
});

describe('a short text that only says where something is told', () => {
  it.each([
    ['komt terug bij 8.3 (molens)', true],
    ['see chapter 9', true],
    ['Getijden: hoofdstuk 4', true],
    ['siehe Kapitel 3', true],
    ['Inleveren: schets, woensdag 12 maart, 12.00', false],
    ['Week 6: bouw van de molen', false],
    ['The mill has 12.5 metres of sail', false],
    ['Jaar: 1921 | Molens: 640 | Groei (%): −6.5', false],
    ['pH of the dough: 5.2', false],
  ])('%s: %s', (text, points) => {
    expect(pointsElsewhere(text)).toBe(points);
  });
});

describe('a short text that only says that something is not told', () => {
  it.each([
    ['berekening van het verval: niet in dit vak', true],
    ['tide tables: not this year', true],
    ['Gezeitenkraft: nicht behandelt', true],
    ['Het verval is dit jaar niet gemeten.', false],
  ])('%s: %s', (text, out) => {
    expect(leavesOut(text)).toBe(out);
  });
});

describe('what is only to be learnt', () => {
  it.each([
    ['Leerdoelen', [], true],
    ['Week 2', ['Na afloop van deze les kun je:'], true],
    ['Learning outcomes', [], true],
    [null, ['By the end of the week you should be able to:'], true],
    ['Lernziele', [], true],
    ['Objectives', [], true],
    ['Inhoud', [], true],
    ['Still to do', [], true],
    ['Objectives of the water board', [], false],
    ['Inhoud van een vat', [], false],
    ['Molens', ['Na afloop van de tocht drink je thee:'], false],
    ['The mill', ['After this you pour the flour:'], false],
    [null, [], false],
  ])('is told by what stands above it: %s, %j', (heading, parents, isAim) => {
    expect(namesAim({ heading, parents })).toBe(isAim);
  });
});

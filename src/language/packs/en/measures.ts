import type { MeasureRow } from '../parts/figures.ts';

/** English: nouns that ask for a kind of quantity, and how a clause tells it without them. */
export const measures: readonly MeasureRow[] = [
  {
    asks: 'price, prices, cost, costs, budget, fee, fees, expensive',
    dimensions: ['money'],
    told: 'cost, costs, costing, price, priced, fetch, fetched, fetches, quoted, lowest at, changed hands for, pay, pays, paid, sells for, sells at, sell at, sold at, sold for, goes for, estimated at, put at, charges, charged, spend, spent, acquire … for, acquires … for, acquired … for, buy … for, buys … for, bought … for, sell … for, sold … for',
  },
  {
    asks: 'revenue, revenues, turnover, proceeds, takings, income',
    dimensions: ['money'],
    told: 'revenue, revenues, turnover, sales, took in, taken in, earned, brought in, brings in, bring in, takings',
  },
  {
    asks: 'sales',
    dimensions: ['money', 'count'],
    told: 'sales, sold, sells, sell',
  },
  {
    asks: 'profit, profits, earnings, surplus',
    dimensions: ['money'],
    told: 'profit, earned, surplus, made a profit',
  },
  {
    asks: 'loss, losses, deficit, debt, debts, shortfall',
    dimensions: ['money', 'count'],
    told: 'loss, deficit, lost, debt, owes, owed, in the red',
  },
  {
    asks: 'fine, fines, penalty, settlement, damages',
    dimensions: ['money'],
    told: 'fine, fined, penalty, pay, paid, pays, ordered to pay',
  },
  {
    asks: 'takeover, acquisition, purchase, bid, deal, transfer',
    dimensions: ['money'],
    told: 'takeover, acquired, acquires, acquire, bought, buys, buy, buying, pay, paid, pays, paying, signed, bid, offer, valuing, values, valued at',
  },
  {
    asks: 'investment, investments, grant, grants, subsidy, funding, donation, donations, loan, aid',
    dimensions: ['money'],
    told: 'invest, invests, invested, spend, spends, spent, put into, grant, grants, subsidy, funding, gave, donated, contributed, raised, lent, aid',
  },
  {
    asks: 'wage, wages, salary, salaries, pay, rent, premium, bonus, exports, imports, damage',
    dimensions: ['money', 'share'],
    told: 'wage, wages, salary, earn, earns, earned, rent, bonus, exports, exported, imports, imported, damage',
  },
  {
    asks: 'rate, rates, interest',
    dimensions: ['share', 'count', 'money'],
    told: 'percentage, share, rate, rates, percent, per cent, %',
  },
  {
    asks: 'inflation',
    dimensions: ['share'],
    told: 'prices rose, prices went up, prices were, consumer prices, dearer, the rate was, the rate is, the rate stood, the rate rose, the rate fell, the rate at',
  },
  {
    asks: 'unemployment, jobless',
    dimensions: ['share', 'count'],
    told: 'jobless, unemployed, out of work, without work, the rate was, the rate is, the rate stood, the rate rose, the rate fell, the rate at',
  },
  {
    asks: 'turnout',
    dimensions: ['share', 'count'],
    told: 'voted, turned out, cast',
  },
  {
    asks: 'delay',
    dimensions: ['duration'],
    told: 'late, later, longer, delayed',
  },
  {
    asks: 'margin, growth, rise, increase, decrease, fall, decline, discount',
    dimensions: ['share', 'count', 'money'],
    told: 'percentage, share, grew, rose, increased, fell',
  },
  {
    asks: 'rise, fall, increase, decrease, decline, growth, drop',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: 'rises, rising, falls, falling, drops, dropped, sank, sinks, sinking, grows, climbed, declined',
  },
  {
    asks: 'percentage, share, proportion',
    dimensions: ['share', 'count', 'money'],
    told: 'percentage, share, proportion, percent, per cent, %',
  },
  {
    asks: 'demand, claim',
    dimensions: ['share', 'money', 'count'],
    told: 'demands, demanded, demand, wants, want, seeks, claims, claimed',
  },
  {
    asks: 'prize, reward, winnings',
    dimensions: ['money'],
    told: 'won, wins, received, receives, collected, gets, got',
  },
  {
    asks: 'traffic',
    dimensions: ['count', 'share'],
    told: 'vehicles, cars, cross, drivers, traffic',
  },
  { asks: 'number, numbers, amount', dimensions: ['count'] },
  {
    asks: 'accidents, crashes, collisions, incidents',
    dimensions: ['count'],
    told: 'accident, accidents, crash, crashes, crashed, collision, collisions, collided, incidents',
  },
  {
    asks: 'attendance, admissions',
    dimensions: ['count', 'share'],
    told: 'attendance',
  },
  {
    asks: 'freight, cargo',
    dimensions: ['weight', 'count'],
    told: 'freight, cargo, handled, shipped',
  },
  {
    asks: 'burglaries, thefts, crimes, offences',
    dimensions: ['count'],
    told: 'burgled, stolen, burglaries, thefts, crimes, offences',
  },
  {
    asks: 'applications, applicants, registrations',
    dimensions: ['count'],
    told: 'applied, applications, applicants, registered, signed up',
  },
  {
    asks: 'punctuality',
    dimensions: ['share'],
    told: 'on time, punctual, punctuality',
  },
  {
    asks: 'acceptance',
    dimensions: ['share'],
    told: 'accepted, admitted, admits, accepts, offered a place',
  },
  {
    asks: 'satisfaction, rating',
    dimensions: ['share', 'count'],
    told: 'satisfied, rated, gave, gives, give, rating',
  },
  {
    asks: 'expenditure, spending, expenses',
    dimensions: ['money'],
    told: 'spend, spends, spent, expenditure, spending, expenses',
  },
  {
    asks: 'employees, staff, workers, workforce, jobs, headcount',
    dimensions: ['count'],
    told: 'headcount, employs, employed, employ, employees, on the payroll, workforce, payroll, people work, work for, work there, staff, workers, jobs',
  },
  {
    asks: 'visitors, visits, attendance, audience, viewers, spectators',
    dimensions: ['count'],
    told: 'visited, visitors, visits, attended, watched, viewers, spectators, tickets, came to, drew, drawn, crowd',
  },
  {
    asks: 'readers, readership, circulation, listeners, users',
    dimensions: ['count'],
    told: 'read, reads, readers, readership, listened, listen, listeners, tuned in, used, users',
  },
  {
    asks: 'members, membership, subscribers, participants',
    dimensions: ['count'],
    told: 'members, membership, joined, subscribe, subscribed, subscribers, took part, participants, enrolled, recruited, randomised, randomized',
  },
  {
    asks: 'deaths, death, dead, fatalities, victims, casualties, toll',
    dimensions: ['count', 'share'],
    told: 'killed, killing, kills, kill, died, die, dead, deaths, drowned, lives, perished',
  },
  {
    asks: 'injured, injuries, wounded',
    dimensions: ['count'],
    told: 'injured, wounded, hurt, injuries',
  },
  {
    asks: 'complaints, complaint, reports',
    dimensions: ['count', 'share'],
    told: 'complained, complain, complains, complaints, reported',
  },
  {
    asks: 'population, inhabitants, residents',
    dimensions: ['count'],
    told: 'live, lives, lived, inhabitants, residents, population, home to',
  },
  {
    asks: 'passengers, travellers, travelers, riders, ridership',
    dimensions: ['count'],
    told: 'passengers, travellers, flew, carried, travelled, rode',
  },
  {
    asks: 'strikers, protesters, demonstrators',
    dimensions: ['count'],
    told: 'walked out, on strike, downed tools, strikers, protested, marched, demonstrated',
  },
  {
    asks: 'layoffs, redundancies, cuts',
    dimensions: ['count'],
    told: 'shed, sheds, laid off, lays off, cut, cuts, axed, axes, made redundant, lost their jobs, lose their jobs',
  },
  {
    asks: 'dropouts',
    dimensions: ['count', 'share'],
    told: 'dropped out, left early, dropouts',
  },
  {
    asks: 'height, elevation, altitude',
    dimensions: ['length'],
    told: 'tall, high, highest, height, above the sea, above sea level',
  },
  {
    asks: 'length',
    dimensions: ['length', 'duration'],
    told: 'long, length, measures, flows for, runs for, stretches',
  },
  {
    asks: 'diameter, circumference, wingspan',
    dimensions: ['length'],
    told: 'diameter, circumference, wingspan, across',
  },
  {
    asks: 'admission, entrance, entry',
    dimensions: ['money'],
    told: 'admission, entrance, entry, ticket, tickets',
  },
  {
    asks: 'value, worth, valuation',
    dimensions: ['money'],
    told: 'worth, value, valued, valuing, values',
  },
  {
    asks: 'gdp',
    dimensions: ['money'],
    told: 'gross domestic product, economy',
  },
  {
    asks: 'point',
    dimensions: ['temperature', 'share', 'count'],
    told: 'melts, melt, boils, boil, freezes, freeze',
  },
  {
    asks: 'respondents, response, sample',
    dimensions: ['count', 'share'],
    told: 'respondents, surveyed, polled, interviewed, responded, replied, filled in, completed, took part, tested, studied, participants',
  },
  {
    asks: 'vacancies, openings',
    dimensions: ['count'],
    told: 'vacancies, vacant, looking for, unfilled, openings',
  },
  {
    asks: 'births',
    dimensions: ['count'],
    told: 'born, births',
  },
  {
    asks: 'enrolment, enrollment, intake',
    dimensions: ['count'],
    told: 'enrolled, enrolment, enrollment, pupils, students',
  },
  {
    asks: 'pay, salary, salaries, wage, wages',
    dimensions: ['money'],
    told: 'paid, receives, received',
  },
  { asks: 'thickness', dimensions: ['length'], told: 'thick, thickness' },
  { asks: 'width', dimensions: ['length'], told: 'wide, width, across' },
  { asks: 'depth', dimensions: ['length'], told: 'deep, depth' },
  {
    asks: 'distance, range, reach, radius',
    dimensions: ['length'],
    told: 'distance, away, journey of, trip of, range, reaches, reached, reach, visible for',
  },
  {
    asks: 'duration, time, age, wait',
    dimensions: ['duration'],
    told: 'lasts, lasted, last, takes, took, take, old, aged, wait, waited, waits',
  },
  {
    asks: 'yield, harvest, output, production',
    dimensions: ['weight', 'volume', 'count', 'energy', 'money'],
    told: 'yields, yielded, harvested, produces, produced, turned out, turns out',
  },
  {
    asks: 'emissions',
    dimensions: ['weight'],
    told: 'emits, emitted, emit, released, releases',
  },
  {
    asks: 'savings, saving',
    dimensions: ['money', 'energy'],
    told: 'saves, saved, save',
  },
  {
    asks: 'rainfall, precipitation',
    dimensions: ['length'],
    told: 'fell, rain, rained',
  },
  {
    asks: 'lifespan, expectancy',
    dimensions: ['duration'],
    told: 'lasts, lasted, old, lives, live, lived',
  },
  {
    asks: 'weight, mass',
    dimensions: ['weight'],
    told: 'weighs, weighed, weigh, weighing, heavy, weight, mass',
  },
  { asks: 'speed', dimensions: ['speed'], told: 'speed, fast' },
  {
    asks: 'temperature',
    dimensions: ['temperature'],
    told: 'degrees, warm, hot, cold, temperature',
  },
  {
    asks: 'area, size',
    dimensions: ['area'],
    told: 'area, covers, covered, burned, burnt, blackened, scorched',
  },
  { asks: 'volume', dimensions: ['volume'], told: 'volume, holds, contains' },
  {
    asks: 'capacity',
    dimensions: ['power', 'count', 'volume'],
    told: 'capacity, holds, hold, seats, seat, generate, generates, can handle, handles',
  },
  {
    asks: 'consumption',
    dimensions: ['energy', 'volume', 'weight'],
    told: 'uses, used, consumes, consumed',
  },
];

import type { MeasureRow } from '../../parts/figures.ts';

/** English: work, trade and companies. */
export const work: readonly MeasureRow[] = [
  {
    asks: `
      wage, wages, salary, salaries, pay, rent, premium, bonus, exports, imports, damage,
      remuneration, rents, lease
    `,
    dimensions: ['money', 'share'],
    told: `
      wage, wages, salary, earn, earns, earned, rent, bonus, exports, exported, imports,
      imported, damage, sold abroad, goes abroad, go abroad, sent abroad, foreign customers,
      leaves the country, exporting, ships, on a salary of, paid an hour, a month, per month,
      an hour, per hour, brings home, bring home, gross, before tax, net, wage packet, monthly,
      charges tenants, landlord, pays in rent, pay in rent, renting for, to let for,
      rented out for, lets … for, rents … for, rented … for
    `,
  },
  {
    asks: 'unemployment, jobless, unemployed',
    dimensions: ['share', 'count'],
    told: `
      jobless, unemployed, out of work, without work, the rate was, the rate is, the rate stood,
      the rate rose, the rate fell, the rate at, unemployment, without a job, no job,
      looking for work, out of a job
    `,
  },
  {
    asks: 'demand, claim',
    dimensions: ['share', 'money', 'count'],
    told: 'demands, demanded, demand, wants, want, seeks, claims, claimed',
  },
  {
    asks: `
      employees, staff, workers, workforce, jobs, headcount, employment, personnel, manpower
    `,
    dimensions: ['count'],
    told: `
      headcount, employs, employed, employ, employees, on the payroll, workforce, payroll,
      people work, work for, work there, staff, workers, jobs, work at, works at, work in,
      worked, on its books, positions, posts, hands, full-time, hired, employment, hires,
      on the books, has on its payroll, people on, employing, gives work to, provides work for,
      provides jobs, a team of, keeps busy, man the
    `,
  },
  {
    asks: 'strikers, protesters, demonstrators, strike, strikes, protest, marchers',
    dimensions: ['count'],
    told: `
      walked out, on strike, downed tools, strikers, protested, marched, demonstrated,
      went on strike, striking, took to the streets, rallied, turned out, picket, protesting,
      gathered in, assembled, poured onto the streets, filled the square, demonstration,
      took part in the, joined the march, joined the strike, laid down, stayed off work,
      stopped work
    `,
  },
  {
    asks: 'layoffs, redundancies, cuts',
    dimensions: ['count'],
    told: `
      shed, sheds, laid off, lays off, cut, cuts, axed, axes, made redundant, lost their jobs,
      lose their jobs
    `,
  },
  {
    asks: 'vacancies, openings',
    dimensions: ['count'],
    told: 'vacancies, vacant, looking for, unfilled, openings',
  },
  {
    asks: 'pay, salary, salaries, wage, wages',
    dimensions: ['money'],
    told: 'paid, receives, received',
  },
  {
    asks: 'wage, wages, salary, salaries, pay, income, incomes',
    dimensions: ['money'],
    told: `
      wage, wages, salary, salaries, earn, earns, earned, earning, paid, pays, pay, receive,
      receives, received, takes home, take home, an hour, income
    `,
  },
  {
    asks: 'bonus, bonuses, stipend, allowance',
    dimensions: ['money'],
    told: 'bonus, bonuses, stipend, allowance',
  },
  {
    asks: 'pension, pensions, benefit, benefits, scholarship, scholarships, bursary',
    dimensions: ['money', 'count'],
    told: `
      pension, pensions, benefit, benefits, scholarship, bursary, receive, receives, received,
      get, gets, got, paid
    `,
  },
  {
    asks: 'raise',
    dimensions: ['share', 'money'],
    told: `
      raise, pay, wages, salaries, more pay, pay rise, wage rise, more money, more in their pay,
      extra pay, better paid
    `,
  },
  {
    asks: 'volunteers',
    dimensions: ['count'],
    told: `
      volunteers, volunteered, volunteer, unpaid, unpaid helpers, helpers, give their time,
      gives their time, gave their time, lend a hand, help out, helped out
    `,
  },
  {
    asks: 'layoffs, redundancies, cuts, dismissals, firings, sackings',
    dimensions: ['count', 'money'],
    told: `
      laid off, lay off, dismissed, sacked, fired, redundancies, let go, lets go, jobs will go,
      jobs to go, their jobs, job losses, out of work, eliminated, scrapped, cutting,
      made redundant, lost their job, losing their jobs, lost her job, lost his job,
      posts will go, positions will go, shown the door, jobs will be lost, jobs were lost,
      jobs lost, paid off, given notice, surplus to requirements
    `,
  },
  {
    asks: 'absenteeism, absence, sickness, absences',
    dimensions: ['share', 'count', 'duration'],
    told: `
      off sick, sick, absent, absence, absences, called in sick, away, missed, stayed away,
      calling in sick, reported sick, rang in sick, sick leave, off work, too ill to work,
      signed off, days lost, off ill
    `,
  },
  {
    asks: 'attrition, leavers',
    dimensions: ['share', 'count'],
    told: `
      left, leave, leaves, quit, quits, resigned, departed, moved on, handed in their notice,
      walked away, left their jobs, left the company, left the firm, staff left, changed jobs
    `,
  },
  {
    asks: 'vacancies, vacancy, openings, shortage',
    dimensions: ['count', 'share'],
    told: `
      short of, shortage, unfilled, vacant, vacancies, posts open, positions open,
      open positions, jobs open, lacks, lacked, posts unfilled, jobs unfilled, places unfilled,
      unfilled posts, positions unfilled, cannot fill, could not fill, empty posts, vacant posts,
      still to be filled, advertising for, looking to hire
    `,
  },
  {
    asks: 'hours, overtime, workweek, openinghours',
    dimensions: ['duration'],
    told: `
      work, works, worked, working week, overtime, on duty, a week, per week, hours a week,
      on the job, shift, shifts, puts in, put in, clock up, clocks up, clocked up, on shift,
      rota, open, opens, opened, closes, doors open, close at
    `,
  },
  {
    asks: 'retirement',
    dimensions: ['duration'],
    told: `
      retire, retires, retired, retirement, pension, stop working, stops working,
      stopped working, hang up, state pension
    `,
  },
  {
    asks: 'bankruptcies, insolvencies, bankruptcy, bankrupt',
    dimensions: ['count'],
    told: `
      bankrupt, bankruptcies, insolvent, insolvency, insolvencies, went under, went bust,
      gone bust, folded, collapsed, failed, ceased trading, into administration, receivership,
      closed their doors, bankruptcy, wound up, went to the wall, into liquidation,
      called in the receivers
    `,
  },
  {
    asks: 'closures',
    dimensions: ['count'],
    told: 'closed, close, closes, shut, shuts, shut down, closures, closing, closing down',
  },
  {
    asks: 'shops, stores, outlets, branches, stalls, stallholders, retailers',
    dimensions: ['count', 'share'],
    told: 'shops, stores, outlets, branches, sites, locations, stalls, stallholders',
  },
  {
    asks: 'customers, clients, customer, clientele, buyers',
    dimensions: ['count', 'share'],
    told: `
      customers, clients, subscribers, households, accounts, connections, serves, supplies,
      customer base, clientele, buyers, shoppers, served, serving, counts among
    `,
  },
  {
    asks: 'occupancy, vacancy',
    dimensions: ['share', 'count'],
    told: `
      filled, fill, fills, full, occupied, booked, occupancy, sold out, let, empty, vacant,
      unlet, taken, vacancy, rooms filled, beds filled, in use, rooms taken, beds taken,
      seats taken, booked out, let out
    `,
  },
  {
    asks: 'returns',
    dimensions: ['share', 'count'],
    told: 'sent back, returned, returns, send back, sends back',
  },
  {
    asks: 'recycling, recovery',
    dimensions: ['share', 'weight', 'count'],
    told: `
      recycled, collected, recycling, came back, handed in, returned, reused, separated, sorted,
      collected separately, recycles, recycle, turned into, reuse, reclaimed, composted
    `,
  },
  {
    asks: 'delivery',
    dimensions: ['duration', 'count', 'money'],
    told: `
      delivered, delivery, arrives, arrive, arrived, shipped within, on the doorstep,
      turned up after, ready in, dispatched within, lead time
    `,
  },
  {
    asks: 'payback',
    dimensions: ['duration'],
    told: `
      pays for itself, pay for itself, pay for themselves, paid for itself, pay back, pays back,
      earn back, earns back, recouped, recoup, payback, pays off, earned back, earned its keep,
      earned itself back, breaks even, break even, recover the cost, recovers its cost,
      recovers the cost, repaid itself, repays itself
    `,
  },
  {
    asks: 'workforce, staff, workers, employees',
    dimensions: ['count'],
    told: 'hands, operatives, on the payroll, on its books, people work, jobs at',
  },
];

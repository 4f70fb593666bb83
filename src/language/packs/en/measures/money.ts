import type { MeasureRow } from '../../parts/figures.ts';

/** English: what is paid, earned, owed and given. */
export const money: readonly MeasureRow[] = [
  {
    asks: 'price, prices, cost, costs, budget, fee, fees, expensive, funds',
    dimensions: ['money'],
    told: `
      cost, costs, costing, price, priced, fetch, fetched, fetches, quoted, lowest at,
      changed hands for, pay, pays, paid, sells for, sells at, sell at, sold at, sold for,
      goes for, estimated at, put at, charges, charged, spend, spent, acquire … for,
      acquires … for, acquired … for, buy … for, buys … for, bought … for, sell … for,
      sold … for, will cost, would cost, cost of, set … back, bill came to, bill comes to,
      carries a price, comes with a price, a piece, apiece, each sold for, retails at,
      sells … for, to spend, at its disposal, may spend, can spend, could spend, put aside,
      puts aside, ring-fenced, to play with, to distribute
    `,
  },
  {
    asks: 'revenue, revenues, turnover, proceeds, takings, income, receipts, earnings',
    dimensions: ['money'],
    told: `
      revenue, revenues, turnover, sales, took in, taken in, earned, brought in, brings in,
      bring in, takings, receipts, income, took, takes in, makes, made, generated, generates,
      raised, raise, raises, grossed, earns, earn, turned over, turning over, rang up, rung up,
      tills, pulled in, pulls in, brought … in, brings … in, sales of, sales reached,
      sales came to, sales rose to, fetched, netted
    `,
  },
  {
    asks: 'sales, bestseller',
    dimensions: ['money', 'count'],
    told: `
      sales, sold, sells, sell, shifted, shifts, selling, copies sold, went over the counter,
      flew off, snapped up, copies, tickets gone, tickets sold, sold out, bestseller, buyers,
      bought
    `,
  },
  {
    asks: 'profit, profits, earnings, surplus, income, gain, gains',
    dimensions: ['money'],
    told: `
      profit, earned, surplus, made a profit, profits, earnings, net income, in the black, made,
      net profit, left over, bottom line, cleared, netted, made … profit, made a surplus,
      profitable, ended the year with
    `,
  },
  {
    asks: 'loss, losses, deficit, debt, debts, shortfall, liabilities',
    dimensions: ['money', 'count'],
    told: `
      loss, deficit, lost, debt, owes, owed, in the red, in debt, outstanding, still to pay,
      still owes, owing, arrears, liabilities, borrowings, borrowed
    `,
  },
  {
    asks: 'fine, fines, penalty, settlement, damages',
    dimensions: ['money'],
    told: 'fine, fined, penalty, pay, paid, pays, ordered to pay',
  },
  {
    asks: 'takeover, acquisition, purchase, bid, deal, transfer',
    dimensions: ['money'],
    told: `
      takeover, acquired, acquires, acquire, bought, buys, buy, buying, pay, paid, pays, paying,
      signed, bid, offer, valuing, values, valued at, moved to, moves to, switched to, switch,
      joined from, joins from, snapped up, release clause, paid for, transfer fee, fee of,
      sold to, lured
    `,
  },
  {
    asks: `
      investment, investments, grant, grants, subsidy, funding, donation, donations, loan, aid
    `,
    dimensions: ['money'],
    told: `
      invest, invests, invested, spend, spends, spent, put into, grant, grants, subsidy, funding,
      gave, donated, contributed, raised, lent, aid, sank, ploughs, put up, committed, commits,
      outlay, spent on, stumped up
    `,
  },
  {
    asks: 'prize, reward, winnings, prizes, purse, jackpot, prizemoney',
    dimensions: ['money'],
    told: `
      won, wins, received, receives, collected, gets, got, winner, winners, win, took home,
      takes home, pocketed, purse, prize, cheque, jackpot, earned, first prize, goes home with,
      went home with, walked away with, walks away with, up for grabs, banked, scooped, netted,
      pockets, pocket, collects, collect, winner gets, winner receives, awarded, in prize money,
      rewarded with
    `,
  },
  {
    asks: 'expenditure, spending, expenses',
    dimensions: ['money'],
    told: 'spend, spends, spent, expenditure, spending, expenses',
  },
  {
    asks: 'admission, entrance, entry, signup',
    dimensions: ['money'],
    told: `
      admission, entrance, entry, ticket, tickets, to enter, to take part, to compete, entry fee,
      entrants pay, runners pay, pay to, sign up, signing up, enter for, start number,
      starting place
    `,
  },
  {
    asks: 'value, worth, valuation',
    dimensions: ['money'],
    told: `
      worth, value, valued, valuing, values, would cost, would fetch, insured for, appraised,
      put at, valuation, priced at
    `,
  },
  {
    asks: 'gdp',
    dimensions: ['money'],
    told: 'gross domestic product, economy',
  },
  {
    asks: 'savings, saving, reduction, reductions, cuts',
    dimensions: ['money', 'energy', 'weight', 'volume', 'share'],
    told: `
      saves, saved, save, saving, savings, spared, avoided, cuts, cut, less carbon, less energy,
      less power, less water, slashed, reduced, reduces
    `,
  },
  {
    asks: 'price, prices, cost, costs, fee, fees, tariff, tariffs, toll, fare, fares, tolls',
    dimensions: ['money'],
    told: `
      set back, sets back, setting back, comes to, came to, available for, on sale for,
      on sale at, priced at, price tag, worked out at, works out at, each cost, buys, retails,
      retailed, ran to, running to, asking, for a ride, per ride, a ride, for a single,
      for a return, single ticket, return ticket, day ticket, to park, parking costs, parking,
      per kilometre, per mile, for the crossing, per crossing, travel for
    `,
  },
  {
    asks: 'tuition',
    dimensions: ['money', 'count'],
    told: 'tuition, a year, pay, pays, paid, costs, cost, charges, charged',
  },
  {
    asks: 'rent, rents, rental',
    dimensions: ['money', 'share'],
    told: 'rent, rents, rented, renting, tenants, a month, lets for, let for',
  },
  {
    asks: 'mortgage, mortgages, loan, loans, borrowing, credit, checkouts',
    dimensions: ['money'],
    told: `
      borrow, borrows, borrowed, lent, lends, loan, loans, mortgage, mortgages, taken out,
      took out, took home, lends out, lending, borrowers, over the counter, loaned, loaned out
    `,
  },
  {
    asks: 'debt, debts',
    dimensions: ['money'],
    told: 'owe, owes, owed, debt, debts, borrowed',
  },
  {
    asks: `
      fee, fees, fare, fares, toll, dues, subscription, charge, charges, subscriptions,
      subscriber
    `,
    dimensions: ['money'],
    told: `
      bill, fee, fees, fare, fares, toll, dues, subscription, charge, charges, members pay,
      a member pays, pay to belong, to belong, to be a member, to join, joining costs,
      annual fee, yearly fee, adult members, junior members, costs members, per season,
      per member, membership costs, a month, per month, monthly, subscribers pay, bundle
    `,
  },
  {
    asks: 'dividend, dividends, payout',
    dimensions: ['money'],
    told: `
      dividend, pays out, paid out, payout, per share, a share, pays shareholders,
      paid shareholders, shareholders get, shareholders receive
    `,
  },
  {
    asks: 'interest, mortgage',
    dimensions: ['share', 'money'],
    told: 'interest, lends at, borrow at, yields',
  },
  {
    asks: 'tax, taxes, duty, levy, vat',
    dimensions: ['money', 'share'],
    told: 'tax, taxes, taxed, levy, levied, duty, pays, paid, pay',
  },
  {
    asks: 'damage, damages, compensation, payout, settlement, refund, refunds',
    dimensions: ['money'],
    told: `
      compensation, compensated, pay out, paid out, awarded, award, receive, receives, received,
      refund, refunded, settled, settles, settle, damage, damages, claims, claimed, each in
    `,
  },
  {
    asks: `
      grant, grants, subsidy, subsidies, funding, donation, donations, sponsorship, support,
      gift, gifts, legacy, bequest, bursaries
    `,
    dimensions: ['money'],
    told: `
      gave, give, gives, given, donated, donates, donate, contributed, contributes, contribute,
      sponsors, sponsored, sponsor, sponsorship, pledged, pledges, awarded, subsidises,
      subsidised, funded, funds, donation, donations, gift, left it, left us, pays towards,
      set aside, sets aside, pays … towards, was granted, were granted, chipped in, chips in,
      put up, puts up, came from the council, hands out, handed out, foots, footed
    `,
  },
  {
    asks: 'budget, expenditure, spending, expenses, outlay, outgoings',
    dimensions: ['money'],
    told: `
      set aside, sets aside, earmarked, allocated, allocates, budget, spends, outlay, outgoings,
      laid out, forked out, shelled out, splashed out, parted with, spent on, paid for
    `,
  },
  {
    asks: 'investment, investments',
    dimensions: ['money'],
    told: `
      investment, put … into, puts … into, pour, pours, poured, ploughed, plans to spend,
      will spend, spending
    `,
  },
  {
    asks: 'savings, reserves, reserve, cash, balance',
    dimensions: ['money'],
    told: 'saved, savings, reserves, in reserve, in the bank, cash, in hand, balance, set aside',
  },
  {
    asks: 'loss, losses, deficit, shortfall',
    dimensions: ['money', 'count'],
    told: `
      losses, lose, loses, losing, in the red, short, shortfall, deficit, overspent, overspend,
      lost money, bled, running at a loss, hole in, minus
    `,
  },
  {
    asks: 'margin, margins, return, yield',
    dimensions: ['share', 'money'],
    told: 'margin, margins, return, returned, returns, for every',
  },
  {
    asks: 'discount, discounts, reduction',
    dimensions: ['share', 'money'],
    told: 'off, cheaper, discount, reduced, knocked',
  },
  {
    asks: 'bid, auction, hammer',
    dimensions: ['money'],
    told: `
      auction, auctioned, hammer, bid, bids, offered, offers, fetched, went for, knocked down,
      made
    `,
  },
  {
    asks: 'takeover, acquisition, purchase, deal, transfer',
    dimensions: ['money'],
    told: `
      offered, offers, agreed to pay, worth, deal, acquire, sold for, bought for, fee,
      snapped up, price
    `,
  },
  {
    asks: 'fine, fines, penalty, penalties, sanction, sanctions, forfeit',
    dimensions: ['money'],
    told: `
      fines, penalties, fine, must pay, has to pay, have to pay, handed out, ticket, tickets,
      offenders, face a fine, faces a fine, faced a fine, can cost you, be fined, fined up to,
      hit with, slapped, slapped with, ordered to, liable to, on pain of, sentenced to pay,
      coughed up, per offence, per violation, imposed, risk, risks
    `,
  },
  {
    asks: 'orders, backlog, commissions',
    dimensions: ['money', 'count'],
    told: `
      ordered, orders, order, bookings, backlog, placed orders, order book, contracts,
      commissioned, booked, has ordered, have ordered, on order
    `,
  },
  {
    asks: 'exports, imports, export, import',
    dimensions: ['money', 'weight', 'share', 'count'],
    told: `
      exported, exports, export, shipped, abroad, overseas, imported, imports, import,
      from abroad
    `,
  },
  {
    asks: 'fraud, theft, loot, haul',
    dimensions: ['money', 'weight'],
    told: `
      stole, stolen, defrauded, swindled, embezzled, made off with, got away with, loot, haul,
      took
    `,
  },
  {
    asks: 'cost, costs, budget, bill',
    dimensions: ['money'],
    told: 'the bill, investment of, invested, spent, price tag, bill came to, outlay',
  },
  {
    asks: 'price, prices, retail price',
    dimensions: ['money'],
    told: `
      costs, cost, on sale for, in the shops, in shops, sell … for, sells … for, sold … for, available for, retails at,
      listed at, yours for
    `,
  },
  {
    asks: 'price, prices, cost',
    dimensions: ['money'],
    told: 'cheaper at, dearer at, pricier at, starts at, start at, starting at, comes in at, ours cost, rrp',
  },
  {
    asks: 'revenue, sales, turnover, income',
    dimensions: ['money'],
    told: 'worth, were worth, was worth',
  },
  {
    asks: 'admission, entry, entrance, ticket, tickets',
    dimensions: ['money'],
    told: 'day ticket, day tickets, a ticket, tickets, entry, to get in, adults pay, entrance',
  },
  {
    asks: 'purchase, acquisition, takeover',
    dimensions: ['money'],
    told: 'bought … for, buys … for, acquired … for, purchased … for, changed hands for, snapped up for',
  },
];

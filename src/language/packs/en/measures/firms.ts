import type { MeasureRow } from '../../parts/figures.ts';

/** English: firms, trade and what is owed. */
export const firms: readonly MeasureRow[] = [
  {
    asks: 'stock, stocks, inventory',
    dimensions: ['count', 'weight', 'volume', 'money'],
    told: `
      in stock, on the shelves, in the warehouse, in storage, stored, stockpiled, inventory,
      stockpile, stocks
    `,
  },
  {
    asks: 'offer, quotation, tender',
    dimensions: ['money'],
    told: 'quoted, offered, tendered, bid, estimate, quotation, put in a price, offer',
  },
  {
    asks: 'capital, equity, stake, holding, shareholding',
    dimensions: ['money', 'share'],
    told: `
      started with, put in, put up, capital, stake, owns, owned, holds, held, shareholding,
      shares in, equity
    `,
  },
  {
    asks: 'depreciation, writedown, impairment',
    dimensions: ['money'],
    told: `
      wrote off, writes off, write off, written off, wrote down, written down, depreciation,
      impairment
    `,
  },
  {
    asks: 'repayment, repayments, instalment, instalments, installment',
    dimensions: ['money'],
    told: `
      repaid, repay, repays, repaying, paid back, pays back, pay back, paid off, pays off,
      instalment, instalments, monthly
    `,
  },
  {
    asks: 'arrears, default, defaults',
    dimensions: ['share', 'count', 'money'],
    told: 'in arrears, behind on, behind with, defaulted, defaults, unpaid, not paid, overdue',
  },
  {
    asks: 'flotation, ipo, listing',
    dimensions: ['money'],
    told: 'raised, raises, raise, went public, floated, listing, listed',
  },
  {
    asks: 'poverty, poor',
    dimensions: ['share', 'count'],
    told: 'poor, poverty, below the poverty line, breadline, make ends meet, low income',
  },
  {
    asks: 'deliveries',
    dimensions: ['count'],
    told: `
      delivered, delivers, deliver, posted, shipped, dispatched, parcels, packages, letters
    `,
  },
  {
    asks: 'commission, brokerage',
    dimensions: ['share', 'money'],
    told: `
      commission, takes a cut, charges, charged, keeps, brokerage, of the sale price,
      of each sale
    `,
  },
  {
    asks: 'insurance, cover',
    dimensions: ['money', 'share'],
    told: 'insured, insured for, covers, covered, policy, pays out, paid out, premium',
  },
  {
    asks: 'contraction, slump, downturn',
    dimensions: ['share', 'money', 'count'],
    told: 'shrank, shrinks, shrunk, contracted, contracts, slumped, slump, dwindled, down',
  },
  {
    asks: 'markup, surcharge, supplement',
    dimensions: ['money', 'share'],
    told: 'surcharge, on top, extra, dearer, more expensive, supplement, added',
  },
  {
    asks: 'trade, trading',
    dimensions: ['money', 'share', 'weight'],
    told: 'traded, trades, trade, changed hands, exported, imported',
  },
];

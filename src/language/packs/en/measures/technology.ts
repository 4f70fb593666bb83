import type { MeasureRow } from '../../parts/figures.ts';

/** English: technology and media. */
export const technology: readonly MeasureRow[] = [
  {
    asks: 'latency, lag, responsiveness',
    dimensions: ['duration'],
    told: `
      responds, respond, response, lag, lags, latency, delay, milliseconds, answers, loads,
      loaded, opens
    `,
  },
  {
    asks: 'startup, boot, loading',
    dimensions: ['duration'],
    told: `
      boots, boot, booted, starts up, start up, loads, load, loaded, warm up, warms up, ready
    `,
  },
  {
    asks: 'downtime, uptime, availability',
    dimensions: ['share', 'duration'],
    told: `
      available, up and running, online, down, offline, unavailable, out of action,
      out of service
    `,
  },
  {
    asks: 'downloads, installs, installations, clicks, pageviews',
    dimensions: ['count'],
    told: `
      installed, installs, install, download, clicked, clicks, click, page views, hits,
      times viewed, been downloaded, got the app
    `,
  },
  {
    asks: 'users, accounts, logins',
    dimensions: ['count', 'share'],
    told: `
      log in, logs in, logged in, logged on, log on, user, signed up, have an account,
      has an account, opened an account, on the platform, uses the app, use the app,
      use the service
    `,
  },
  {
    asks: 'connectivity, broadband, penetration',
    dimensions: ['share', 'count'],
    told: `
      online, connected, internet, have access, has access, access, smartphone, broadband, fibre,
      linked
    `,
  },
  {
    asks: 'clickthrough, conversion, conversions',
    dimensions: ['share', 'count'],
    told: 'clicked, click, clicks, opened, opens, went on to buy, converted, bought',
  },
  {
    asks: 'processing, computation, printing',
    dimensions: ['duration'],
    told: `
      processed, processes, process, computes, computed, calculated, calculates, prints, printed,
      takes to make, to make, made in, ready in
    `,
  },
  {
    asks: 'patents, inventions',
    dimensions: ['count'],
    told: 'patents, patented, filed, inventions, patent',
  },
  {
    asks: 'acceleration, sprint',
    dimensions: ['duration'],
    told: 'from 0 to, from nought to, from zero to, from standstill, accelerates, sprints',
  },
];

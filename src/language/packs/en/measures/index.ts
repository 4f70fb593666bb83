import type { MeasureRow } from '../../parts/figures.ts';
import { money } from './money.ts';
import { work } from './work.ts';
import { people } from './people.ts';
import { society } from './society.ts';
import { nature } from './nature.ts';
import { transport } from './transport.ts';
import { firms } from './firms.ts';
import { labour } from './labour.ts';
import { housing } from './housing.ts';
import { health } from './health.ts';
import { education } from './education.ts';
import { biology } from './biology.ts';
import { food } from './food.ts';
import { climate } from './climate.ts';
import { physics } from './physics.ts';
import { technology } from './technology.ts';
import { sport } from './sport.ts';
import { culture } from './culture.ts';
import { history } from './history.ts';
import { law } from './law.ts';
import { politics } from './politics.ts';
import { daily } from './daily.ts';
import { statistics } from './statistics.ts';
import { geography } from './geography.ts';
import { sizes } from './sizes.ts';
import { changes } from './changes.ts';

/** English: nouns that ask for a kind of quantity, and how a clause tells it without them. */
export const measures: readonly MeasureRow[] = [
  ...money,
  ...work,
  ...people,
  ...society,
  ...nature,
  ...transport,
  ...firms,
  ...labour,
  ...housing,
  ...health,
  ...education,
  ...biology,
  ...food,
  ...climate,
  ...physics,
  ...technology,
  ...sport,
  ...culture,
  ...history,
  ...law,
  ...politics,
  ...daily,
  ...statistics,
  ...geography,
  ...sizes,
  ...changes,
];

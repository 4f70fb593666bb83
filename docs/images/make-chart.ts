import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findSeries } from '../../src/answers/stat-series.ts';
import { findFigures } from '../../src/answers/stat.ts';
import { drawSeries } from '../../src/charts/draw-series.ts';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';

// Draws docs/images/stat-chart.png from the shipped notes: npx tsx docs/images/make-chart.ts
const TOPIC = 'Baidu';
const PICTURE = new URL('stat-chart.png', import.meta.url);

const snapshot = await readSnapshot(fileURLToPath(new URL('../../seeds', import.meta.url)));
const answer = findFigures({ query: TOPIC, source: null, from: 0, limit: 5 }, snapshot);
const series = findSeries(answer, snapshot);
const picture = series && (await drawSeries(series, TOPIC, 'en'));
if (!picture) throw new Error(`the notes have no chart about ${TOPIC}`);
await writeFile(PICTURE, picture.data);
process.stdout.write(`${fileURLToPath(PICTURE)}\n${picture.description ?? ''}\n`);

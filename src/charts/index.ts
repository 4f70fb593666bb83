export { addComparison } from './add-comparison.ts';
export { addTimeline } from './add-timeline.ts';
export { addChart } from './add-chart.ts';
export { citeSeries } from './chart-request.ts';

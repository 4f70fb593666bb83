export { addChart } from './add-chart.ts';

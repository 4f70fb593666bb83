export { createTimeSlices, visitAll, type TimeSlices } from './system/index.ts';

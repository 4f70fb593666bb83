export { createTimeSlices, visitAll, type TimeSlices } from './system/time-slices.ts';

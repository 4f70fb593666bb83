export { parseJson } from './parse-json.ts';
export { createTimeSlices, type TimeSlices, visitAll } from './time-slices.ts';
export { UserError, type UserErrorKey, type UserErrors } from './user-error.ts';
export { replaceFile, syncFolder, writeNew } from './write-file.ts';

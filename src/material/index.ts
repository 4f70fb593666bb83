export { checkChannels } from './check-channels.ts';
export { explainFault } from './faults.ts';
export { openForChanges, openUploads } from './open-for-changes.ts';
export { pathsOf } from './paths.ts';
export { isDeviceName } from './safe-file-name.ts';
export type {
  Applied,
  Changed,
  ChangeKind,
  ChannelPlace,
  Inspection,
  Material,
  Proposed,
  Quota,
  Upload,
} from './types.ts';
export type { Sender, UploadQueue, UploadStage } from './upload-queue.ts';

export { checkChannels } from './check-channels.ts';
export { openForChanges } from './open-for-changes.ts';
export { isDeviceName } from './safe-file-name.ts';
export type {
  Applied,
  Changed,
  ChangeKind,
  ChannelPlace,
  Inspection,
  Material,
  Proposed,
  Upload,
} from './types.ts';
export type { Sender, UploadStage } from './upload-queue.ts';

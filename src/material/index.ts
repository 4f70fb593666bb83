export { changeParts } from './change/change-parts.ts';
export { checkChannels } from './folder/check-channels.ts';
export { channelRows } from './folder/channel-file.ts';
export { explainFault } from './folder/faults.ts';
export type { PlaceOptions } from './folder/folder-ground.ts';
export { folderHoldings } from './folder/folder-holdings.ts';
export type { Holdings } from './holdings.ts';
export { openForChanges } from './open-for-changes.ts';
export { type MaterialOptions, openMaterial, openUploads } from './open-material.ts';
export { isInside, pathsOf } from './folder/paths.ts';
export type { Ground, Place } from './place.ts';
export { PATIENCE_MS as PROPOSALS_WAIT_MS } from './change/proposals.ts';
export { isDeviceName } from './change/safe-file-name.ts';
export { sweep } from './change/sweep.ts';
export type {
  Applied,
  Changed,
  ChangeKind,
  ChannelPlace,
  ChannelsOfServers,
  Inspection,
  MadeChange,
  Material,
  Proposal,
  Proposed,
  Quota,
  Upload,
} from './types.ts';
export type { Sender, UploadQueue, UploadStage } from './upload-queue.ts';
export { discard, writeAside } from './folder/write.ts';

export { changeParts } from './change-parts.ts';
export { checkChannels } from './check-channels.ts';
export { channelRows } from './channel-file.ts';
export { explainFault } from './faults.ts';
export type { PlaceOptions } from './folder-ground.ts';
export { folderHoldings } from './folder-holdings.ts';
export type { Holdings } from './holdings.ts';
export { openForChanges } from './open-for-changes.ts';
export { type MaterialOptions, openMaterial, openUploads } from './open-material.ts';
export { isInside, pathsOf } from './paths.ts';
export type { Ground, Place } from './place.ts';
export { PATIENCE_MS as PROPOSALS_WAIT_MS } from './proposals.ts';
export { isDeviceName } from './safe-file-name.ts';
export { sweep } from './sweep.ts';
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
export { discard, writeAside } from './write.ts';

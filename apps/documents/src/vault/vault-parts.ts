import type { Provider, Type } from '@nestjs/common';

import { DownloadLinks } from '../downloads/download-links';
import { DownloadsController } from '../downloads/downloads.controller';
import { LinksController } from '../downloads/links.controller';
import { BlobRegister } from './blob-register';
import { IncomingUploads } from './incoming/incoming-uploads';
import { IncomingUploadsController } from './incoming/incoming-uploads.controller';
import { TakeUpload } from './incoming/take-upload';
import { UploadSources } from './incoming/upload-sources';
import { OrphanSweep } from './orphan-sweep';
import { Scrub } from './scrub';
import { SealedFiles } from './sealed-files';
import { Uploads } from './uploads';
import { UploadsController } from './uploads.controller';

/** What people sent: on its way in, kept, and given out again. */
export const vaultControllers: Type[] = [
  UploadsController,
  IncomingUploadsController,
  LinksController,
  DownloadsController,
];

export const vaultProviders: Provider[] = [
  BlobRegister,
  SealedFiles,
  Uploads,
  IncomingUploads,
  UploadSources,
  TakeUpload,
  OrphanSweep,
  Scrub,
  DownloadLinks,
];

import { Injectable } from '@nestjs/common';
import { FileConsultations } from '../consultations/file-consultations';
import { ScreenFiles } from '../screening/screen-files';
import type { Command } from './application-commands';

/** The examination begins: services are asked, and the lists. */
@Injectable()
export class AdmitApplication {
  constructor(
    private readonly consultations: FileConsultations,
    private readonly screening: ScreenFiles,
  ) {}

  readonly command: Command = {
    action: 'visas.application.admit',
    change: async (application, { tx, by, moment }) => {
      application.admit(by, moment);
      await this.consultations.openByPolicy(tx, application, moment);
      await this.screening.plan(tx, application);
    },
  };
}

import type { Api } from '../../../api/api';
import type { RegisteredService } from './service.types';

export const SERVICES = '/v1/visas/consulted-services';

/** The whole register: a State has some dozens. */
export async function registeredServices(api: Api): Promise<RegisteredService[]> {
  return (await api.get<{ items: RegisteredService[] }>(SERVICES)).items;
}

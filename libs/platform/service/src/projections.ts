import type { Projection } from '@jatigi/platform-messaging';
import type { ServiceDefinition } from './definition';
import { grantsProjection } from './grants-projection';

/** The read models of a service that can be made again from a log. */
export function projectionsOf(definition: Pick<ServiceDefinition, 'consumes' | 'projections'>): Projection[] {
  const grants = definition.consumes?.includes('identity.v1') ? [grantsProjection] : [];
  return [...grants, ...(definition.projections ?? [])];
}

import { PROFILES } from '@jatigi/vds';
import type { DocumentProfile, ProfileDefinition } from '@jatigi/vds';

const published = ([name, profile]: [string, DocumentProfile]): ProfileDefinition => ({
  name,
  featureDefinition: profile.featureDefinition,
  category: profile.category,
  ...(profile.uuid !== undefined && { profile: profile.uuid }),
});

/** Kinds of seals that this office makes; a verifier finds the one of a seal by these numbers. */
export const PUBLISHED_PROFILES: readonly ProfileDefinition[] = Object.entries(PROFILES).map(published);

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Viewer } from '../api/viewer';

/** Where officers work: what a role never uses is not offered to it. The services decide in the end. */
interface Area {
  path: string;
  words: MessageDescriptor;
  roles: readonly string[];
}

const desk = ['agent', 'head-of-section', 'consul'];
const visaDesk = [...desk, 'central-desk'];

const areas: readonly Area[] = [
  { path: '', words: msg`Files d’attente`, roles: [...desk, 'central-desk', 'civil-status-centre'] },
  { path: 'registers', words: msg`État civil`, roles: desk },
  { path: 'travel', words: msg`Papiers de voyage`, roles: desk },
  { path: 'documents', words: msg`Documents`, roles: [...desk, 'central-desk', 'administrator', 'auditor'] },
  { path: 'network', words: msg`Réseau`, roles: ['head-of-section', 'consul', 'central-desk', 'auditor'] },
  {
    path: 'visa-search',
    words: msg`Chercher un visa`,
    roles: [...visaDesk, 'auditor'],
  },
  { path: 'walk-ins', words: msg`Saisie au guichet`, roles: visaDesk },
  { path: 'visa-desk', words: msg`Visas à la frontière`, roles: ['border-officer'] },
  { path: 'border-conflicts', words: msg`Écarts aux frontières`, roles: ['border-officer', 'central-desk'] },
  { path: 'overstays', words: msg`Séjours dépassés`, roles: ['border-officer', 'central-desk'] },
  { path: 'border', words: msg`Papiers à la frontière`, roles: ['border-officer'] },
  { path: 'desk-accounts', words: msg`Comptes au guichet`, roles: desk },
  { path: 'searches', words: msg`Recherches d’actes`, roles: ['civil-status-centre'] },
  { path: 'screening', words: msg`Criblage`, roles: ['security-officer'] },
  { path: 'watchlist', words: msg`Liste de vigilance`, roles: ['security-officer'] },
  { path: 'lost-documents', words: msg`Documents perdus`, roles: ['security-officer'] },
  { path: 'erasures', words: msg`Effacements`, roles: ['security-officer', 'auditor'] },
  {
    path: 'consultations',
    words: msg`Consultations`,
    roles: ['security-officer', 'consulted-officer', 'civil-status-centre'],
  },
  { path: 'consulted-services', words: msg`Services consultés`, roles: [...visaDesk, 'auditor', 'administrator'] },
  {
    path: 'appeals',
    words: msg`Recours`,
    roles: ['central-desk', 'auditor', 'administrator', 'head-of-section', 'consul'],
  },
  { path: 'grants', words: msg`Habilitations`, roles: ['administrator', 'auditor'] },
  { path: 'programs', words: msg`Programmes`, roles: ['administrator', 'auditor'] },
  {
    path: 'policy',
    words: msg`Politique des visas`,
    roles: ['administrator', 'central-desk', 'auditor', 'head-of-section', 'consul'],
  },
  { path: 'imports', words: msg`Anciens registres`, roles: [...desk, 'civil-status-centre'] },
];

export function areasOf({ grants }: Viewer): readonly Area[] {
  return areas.filter(({ roles }) => hasRole(grants, roles));
}

/** Whether the staff screens are for this person: the services decide what she may do there. */
export function isStaff(viewer: Viewer | null): boolean {
  return viewer !== null && areasOf(viewer).length > 0;
}

export function hasRole(grants: Viewer['grants'], roles: readonly string[]): boolean {
  return grants.some(({ role }) => roles.includes(role));
}

/** The posts at which somebody has one of these roles; `*` is every post. */
export function postsWith({ grants }: Viewer, roles: readonly string[]): string[] {
  return [...new Set(grants.filter(({ role }) => roles.includes(role)).flatMap(({ posts }) => posts))];
}

export const deskRoles: readonly string[] = desk;
export const visaDeskRoles: readonly string[] = visaDesk;

import { decide, numbersOf } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { identityRules, lossReportLifecycle, lossReportStages, replacementsOf } from '@jatigi/identity-domain';
import type { LossReport } from '@jatigi/identity-domain';

const mayFind = ({ state }: LossReport): boolean => lossReportLifecycle.allowed(state).includes('find');

function head(report: LossReport) {
  const { id, version, reference, state, post, kind, circumstance, personId, requesterPersonId } = report;
  return {
    ...{ id, version, reference, state, post, kind, circumstance },
    text: lossReportStages[state].text,
    nextStep: lossReportStages[state].next,
    for: personId === requesterPersonId ? 'self' : 'ward',
    foundOn: report.foundOn,
    createdAt: report.createdAt.toISOString(),
    updatedAt: report.updatedAt.toISOString(),
  };
}

/** The report, for who made it. */
export function toLossReportAnswer(report: LossReport) {
  const { statement, person, receipt } = report;
  const { document, on, place, country, text, policeReference } = statement;
  return {
    ...head(report),
    ...{ document, on, place, country, person },
    note: text ?? null,
    policeReference: policeReference ?? null,
    receipt: receipt && numbersOf(receipt),
    replacement: replacementsOf(document.kind),
    allowedActions: [...(mayFind(report) ? ['find'] : []), ...(receipt ? ['download'] : [])],
  };
}

const deskActions = (report: LossReport, actor: Actor): string[] =>
  mayFind(report) && decide(identityRules, actor, 'identity.loss-report.find', { post: report.post }).allow
    ? ['find']
    : [];

/** The report, for an officer with a purpose. */
export function toDeskLossReport(report: LossReport, actor: Actor) {
  return { ...toLossReportAnswer(report), allowedActions: deskActions(report, actor) };
}

/** One line of a queue: no personal data, because no purpose was asked. */
export function toLossReportLine(report: LossReport, actor: Actor) {
  return { ...head(report), allowedActions: deskActions(report, actor) };
}

export type LossReportAnswer = ReturnType<typeof toLossReportAnswer>;
export type DeskLossReport = ReturnType<typeof toDeskLossReport>;
export type LossReportLine = ReturnType<typeof toLossReportLine>;

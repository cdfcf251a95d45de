import { EntitySchema } from 'typeorm';
import { VisaApplication } from '@jatigi/visas-domain';

const json = { type: 'jsonb', nullable: true } as const;

/** Maps the plain domain class. What is personal (`file`, `notes`) has no column: see `application-store.ts`. */
export const visaApplicationSchema = new EntitySchema<VisaApplication>({
  name: 'VisaApplication',
  target: VisaApplication,
  tableName: 'visa_application',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    state: { type: 'text' },
    applicantPersonId: { type: 'uuid', name: 'applicant_person_id' },
    language: { type: 'text' },
    filedBy: { ...json, name: 'filed_by' },
    isForAnother: { type: 'boolean', name: 'is_for_another' },
    handedTo: { type: 'text', name: 'handed_to', nullable: true },
    groupId: { type: 'uuid', name: 'group_id', nullable: true },
    formVersion: { type: 'text', name: 'form_version' },
    reference: { type: 'text', nullable: true },
    post: { type: 'text', nullable: true },
    assessment: json,
    documents: { type: 'jsonb' },
    payment: json,
    assignedTo: { type: 'uuid', name: 'assigned_to', nullable: true },
    information: json,
    parts: json,
    biometrics: json,
    interview: json,
    bond: json,
    objections: json,
    proposal: json,
    decidedBy: { type: 'uuid', name: 'decided_by', nullable: true },
    refusal: json,
    appeal: json,
    issued: json,
    ending: json,
    due: json,
    clocks: { type: 'jsonb' },
    actAt: { type: 'timestamptz', name: 'act_at', nullable: true },
    processing: json,
    submittedAt: { type: 'timestamptz', name: 'submitted_at', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});

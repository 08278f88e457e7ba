// seeker: what is stored of a seeker

export { goalSchema } from './seeker/goal-schema.ts'
export { marketSchema } from './seeker/market-schema.ts'
export { seekerPreferencesSchema } from './seeker/preferences-schema.ts'
export { seekerSchema } from './seeker/seeker-schema.ts'
export { selfReportSchema } from './seeker/self-report-schema.ts'

// contact: what is stored of a contact

export { contactSchema } from './contact/contact-schema.ts'
export { mergePolicySchema } from './contact/merge-policy.ts'
export { normalizeEmployer } from './contact/normalize-employer.ts'

// employer: what is stored of a target employer

export { targetEmployerSchema, targetEmployersSchema } from './employer/target-employer-schema.ts'

// activity: what is stored of an activity, and whom it is about

export { activitySchema, activityTypes } from './activity/activity-schema.ts'
export { contactIdsOf } from './activity/contact-ids-of.ts'
export { isMilestone, type Milestone, milestoneTypes } from './activity/milestone.ts'

// appointment: what is stored of an appointment, and when it is over

export { appointmentOutcomeSchema } from './appointment/appointment-outcome.ts'
export { appointmentSchema, maxAppointments } from './appointment/appointment-schema.ts'
export { appointmentEnd } from './appointment/appointment-state.ts'

// record: a whole record, parts of it for a change, and what undoes a merge

export { encodeRecord } from './record/encode-record.ts'
export { mergeUndoSchema } from './record/merge-undo-schema.ts'
export { idsInActivities, idsInAppointments, idsInContacts, type NamedIds } from './record/named-ids.ts'
export {
  checkActivities,
  checkAppointments,
  checkContacts,
  readActivities,
  readAppointments,
  readContacts,
} from './record/parse-entries.ts'
export type { RecordContext } from './record/record-context.ts'
export { maxActivities, maxContacts, networkingRecordSchema, type RecordPart } from './record/record-schema.ts'
export { upsertActivities } from './record/upsert-activities.ts'
export { type AppointmentTarget, upsertAppointments } from './record/upsert-appointments.ts'
export { type ContactTarget, upsertContacts } from './record/upsert-contacts.ts'
export { type UpsertResult, type UpsertTarget, upsertOutcomeMeanings, upsertOutcomes } from './record/upsert-result.ts'
export { upsertSeekers } from './record/upsert-seekers.ts'
export { upsertTargetEmployers } from './record/upsert-target-employers.ts'
export { sensitiveFields, withoutSensitive } from './record/without-sensitive.ts'

// questionnaire: the answers of a quick check

export { answersSchema } from './questionnaire/answers-schema.ts'

// summary: the summary of a log, to be stored alongside it, and what it starts from

export { startsAlike } from './relationship/relationship-state.ts'
export { type ContactSummary, foldVersion } from './summary/contact-summary.ts'
export {
  foldActivities,
  foldRecord,
  happenedBy,
  type RecordSummary,
  summaryWithoutSensitive,
} from './summary/fold-record.ts'
export { hoursWith, type LoggedHours, noHours } from './summary/logged-hours.ts'
export { contactSummarySchema, loggedHoursSchema } from './summary/summary-schema.ts'

// plan: what was planned and done

export { actionMarkSchema } from './plan/action-mark.ts'
export { eventSchema } from './plan/event.ts'
export { planPreferencesSchema } from './plan/plan-options.ts'

// issue: what a schema found wrong, as issues

export { issuesFromZod } from './issue/issues-from-zod.ts'

// value: what fields hold

export { instantSchema } from './value/instant.ts'
export { textSchema } from './value/text-schema.ts'

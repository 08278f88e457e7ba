import { toRecordInput } from '../graphql-input.ts'
import { testNow } from '../portal.ts'
import { helpReceived, recordOf } from './fill-seeker.ts'
import type { Reference } from './reference.ts'

/** What stands at a place of a request: a value, or a row that is named there. */
export type Source = { readonly value: unknown } | { readonly names: Omit<Reference, 'at'> }

function value(it: unknown): Source {
  return { value: it }
}

function external(type: string, index = 0): Source {
  return { names: { form: 'external_id', type, index } }
}

function id(type: string, index = 0): Source {
  return { names: { form: 'id', type, index } }
}

const absent = value(undefined)

/**
 * What is sent where the type alone does not say what makes sense, by place; `*` is any type.
 *
 * A text, number, date or choice without a row is some value of its type; an id needs a row, unless it says what it is of.
 */
export const argumentValues: Readonly<Record<string, Source>> = {
  // Lists: everything there is; the attack itself turns to cursors.
  '*(first:)': value(100),
  '*(last:)': absent,
  '*(channels:)': absent,
  '*(stages:)': absent,
  '*(types:)': absent,
  '*(states:)': absent,
  '*(from:)': absent,
  '*(until:)': absent,
  '*(dueBefore:)': absent,
  '*(updatedSince:)': value('2020-01-01T00:00:00.000Z'),
  '*(since:)': value('2020-01-01T00:00:00.000Z'),
  // A key is for one change, so none is sent with all of these; whose keys are whose has a test of its own.
  '*(idempotencyKey:)': absent,
  // Rows by the portal's own ids.
  'Query.seekerByExternalId(externalId:)': external('Seeker'),
  'Query.contactByExternalId(externalId:)': external('Contact'),
  'Query.activityByExternalId(externalId:)': external('Activity'),
  'Query.appointmentByExternalId(externalId:)': external('Appointment'),
  'Query.targetEmployerByExternalId(externalId:)': external('TargetEmployer'),
  'Query.seeker(id:)': id('Seeker'),
  'SeekerInput.id': external('NewSeeker'),
  'ContactInput.id': external('NewContact'),
  'AppointmentInput.id': external('NewAppointment'),
  'TargetEmployerInput.id': external('NewTargetEmployer'),
  'SeekerUpsertInput.id': external('Seeker'),
  'ContactUpsertInput.id': external('Contact', 1),
  'AppointmentUpsertInput.id': external('Appointment'),
  'TargetEmployerUpsertInput.id': external('TargetEmployer'),
  '*.id': external('NewActivity'),
  '*.contactId': external('Contact'),
  '*.contactIds': external('Contact'),
  '*.attendees': external('Contact'),
  'AppointmentOutcomeInput.channel': absent,
  'AppointmentOutcomeInput.peopleMet': absent,
  'AppointmentOutcomeInput.through': absent,
  '*.introducedBy': external('Contact'),
  '*.otherContactId': external('Contact', 1),
  '*.introducedContactId': external('Contact', 1),
  '*.for': external('Activity', helpReceived),
  '*.actionId': external('PlannedAction'),
  // Two contacts that are not the same, with nothing yet between them.
  'MergeContactsInput.keep': id('Contact', 2),
  'MergeContactsInput.remove': id('Contact', 3),
  'AdvanceIntroductionInput.contactId': id('Contact', 2),
  'AdvanceIntroductionInput.otherContactId': id('Contact', 3),
  'UpdateContactInput.contactId': id('Contact', 3),
  // Channels of the catalogue.
  '*.channel': value('alumni'),
  '*.affiliations': value(['alumni']),
  // Moments that fit each other.
  '*.knownSince': value('2025-01-01T00:00:00.000Z'),
  '*.searchStartedAt': value('2025-12-01T00:00:00.000Z'),
  '*.by': value('2026-12-01'),
  '*.goalBy': value('2026-12-01'),
  '*.since': value('2026-01-01T00:00:00.000Z'),
  '*.expiresAt': value('2027-01-01T00:00:00.000Z'),
  '*.snoozedUntil': value('2027-01-01T00:00:00.000Z'),
  'SnoozeContactInput.until': value('2026-03-09T09:00:00.000Z'),
  '*.until': absent,
  '*.weekOf': value(testNow),
  '*(weekOf:)': value(testNow),
  '*(asOf:)': value(testNow),
  'TargetEmployerChangesInput.name': value('Elsewhere'),
  '*.minutes': value(30),
  'AdvanceIntroductionInput.type': value('INTRODUCTION_OFFERED'),
  'WithdrawConsentInput.kind': value('SHARE_SENSITIVE_CHANNELS'),
  'WorkingHoursInput.from': value('09:00'),
  'WorkingHoursInput.to': value('17:00'),
  '*.timeZone': value('UTC'),
  '*.locale': value('en'),
  'ImportSeekerInput.record': value(JSON.stringify(recordOf('imported'))),
  'ImportFileInput.text': value('Name,E-mail\nNoa Imported,noa@example.org'),
  'ImportFileInput.base64': absent,
  'ImportFilesInput.choices': absent,
  'ImportFilesInput.earlier': absent,
  'ImportFilesInput.previewOnly': value(false),
  'UndoImportInput.batch': value(
    JSON.stringify({ at: '2026-03-01', contacts: [], activities: [], employers: [], changes: [], matched: [] }),
  ),
  // Whatever the version, and as usual.
  '*.version': absent,
  '*.policy': absent,
  // Nothing that is stored is named in what is reviewed without being stored.
  'Query.review(input:)': value(toRecordInput(recordOf('reviewed'))),
}

import { isMilestone } from '../../src/activity/milestone.ts'
import { appointmentEntries, dueEntries, planEntries, toCalendar } from '../../src/calendar.ts'
import { countOutcomes } from '../../src/funnel/count-outcomes.ts'
import { deriveFunnel, deriveItems } from '../../src/funnel/derive-funnel.ts'
import { estimateRates } from '../../src/funnel/estimate-rates.ts'
import { funnelAt, summarizeFunnel } from '../../src/funnel/funnel-summary.ts'
import {
  activitiesOfAppointment,
  addTargetEmployers,
  advance,
  allocateHours,
  analyzeGap,
  appointmentState,
  cancelAppointment,
  completeAppointment,
  deriveIntroductions,
  deriveSituation,
  deriveSwot,
  describeAction,
  describeAppointment,
  describeEvent,
  describePreparation,
  describeReview,
  diagnose,
  dueContacts,
  editActivity,
  editAppointment,
  editContact,
  editSeeker,
  editTargetEmployer,
  findDuplicates,
  findOverlaps,
  mergeContacts,
  type NetworkingRecord,
  overdueAppointments,
  parseActivities,
  parseAppointments,
  parseContacts,
  parseRecord,
  parseSeeker,
  peopleAt,
  planWeek,
  preparationFor,
  prepareForEvent,
  preview,
  previewIntroduction,
  rankEmployers,
  reciprocityBalance,
  reciprocityByContact,
  recommendChannels,
  removeActivities,
  removeAppointments,
  removeContact,
  removeTargetEmployers,
  replay,
  reportFunnel,
  review,
  revivableContacts,
  startRelationship,
  suggestIntroductions,
  thanksOwed,
  undo,
  undoMerge,
  upcomingAppointments,
  updatesDue,
} from '../../src/index.ts'
import { encodeRecord } from '../../src/record/encode-record.ts'
import { withoutSensitive } from '../../src/record/without-sensitive.ts'
import { findingsAt } from '../../src/relationship/findings-at.ts'
import { advanceSummary, replaySummary, startSummary } from '../../src/summary/contact-summary.ts'
import { foldActivities, foldRecord, summaryWithoutSensitive } from '../../src/summary/fold-record.ts'
import { hoursWith, noHours } from '../../src/summary/logged-hours.ts'
import { pairStrategies } from '../../src/swot/pair-strategies.ts'
import { en } from '../../src/text/en/en.ts'
import { now } from './moments.ts'

const at = { now }
const look = (record: NetworkingRecord) => deriveSituation(record, at)
const start = ({ contacts: [contact] }: NetworkingRecord) =>
  startRelationship(
    contact ?? { id: 'nobody', name: 'Nobody', channel: 'family', offers: [], needs: [], tags: [] },
    undefined,
  )
const summaries = (record: NetworkingRecord) => record.contacts.map((contact) => startSummary(contact, undefined))

const event = { channel: 'networking_event', at: now, attendees: [], employers: [] }

const merge = (record: NetworkingRecord) => {
  const [keep, remove] = record.contacts
  return mergeContacts(record, { keep: keep?.id ?? 'nobody', remove: remove?.id ?? 'nobody' })
}

/** Every verb of the public API, asked about a record. */
export const everyVerb: Readonly<Record<string, (record: NetworkingRecord) => unknown>> = {
  review: (record) => review(record, at),
  describeReview: (record) => describeReview(review(record, at), en, { contacts: record.contacts }),
  dueEntries: (record) => dueEntries(look(record).relationships, { sentences: en, ...at }),
  toCalendar: (record) =>
    toCalendar(dueEntries(look(record).relationships, { sentences: en, ...at }), { seekerId: record.seeker.id, ...at }),
  appointmentEntries: (record) => appointmentEntries(record.appointments, { sentences: en, ...record }),
  deriveSituation: look,
  foldRecord: (record) => foldRecord(record),
  summaryWithoutSensitive: (record) => summaryWithoutSensitive(foldRecord(record)),
  withoutSensitive: (record) => withoutSensitive(record),
  foldActivities: (record) => foldActivities(foldRecord(record), record.activities),
  startSummary: (record) => summaries(record),
  advanceSummary: (record) =>
    summaries(record).map((summary) =>
      record.activities.reduce((before, activity) => advanceSummary(before, activity, record.seeker), summary),
    ),
  replaySummary: (record) =>
    summaries(record).map((summary) => replaySummary(summary, record.activities, record.seeker)),
  hoursWith: (record) => hoursWith(noHours, record.activities),
  isMilestone: (record) => record.activities.filter(isMilestone),
  recommendChannels: (record) => recommendChannels(look(record)),
  allocateHours: (record) => allocateHours(recommendChannels(look(record)), 10),
  analyzeGap: (record) => analyzeGap(look(record)),
  diagnose: (record) => diagnose(look(record)),
  deriveSwot: (record) => deriveSwot(look(record)),
  pairStrategies: (record) => pairStrategies(deriveSwot(look(record)).factors, recommendChannels(look(record))),
  planWeek: (record) => planWeek(record, { ...at, hours: 8 }),
  describeAction: (record) => planWeek(record, at).actions.map((action) => describeAction(action, en)),
  planEntries: (record) => planEntries(planWeek(record, at), { sentences: en }),
  prepareForEvent: (record) => prepareForEvent(event, record, at),
  describeEvent: (record) => describeEvent(prepareForEvent(event, record, at), en),
  deriveItems,
  deriveFunnel: (record) => deriveFunnel(deriveItems(record), now),
  summarizeFunnel: (record) => summarizeFunnel(deriveItems(record)),
  funnelAt: (record) => funnelAt(summarizeFunnel(deriveItems(record)), now),
  countOutcomes,
  estimateRates: (record) => estimateRates(look(record).funnel, look(record).channels),
  reportFunnel: (record) => reportFunnel(look(record).funnel, look(record).rates, look(record).channels),
  startRelationship: start,
  advance: (record) => record.activities.map((activity) => advance(start(record), activity)),
  undo: (record) => record.activities.map((activity) => undo(advance(start(record), activity)[2])),
  replay: (record) => replay(start(record), record.activities),
  preview: (record) => preview(start(record), now),
  findingsAt: (record) => look(record).relationships.map(({ state }) => findingsAt(state, now)),
  dueContacts: (record) => dueContacts(look(record).relationships, { now }),
  updatesDue: (record) => updatesDue(look(record).relationships, look(record).channels, now),
  revivableContacts: (record) => revivableContacts(look(record).relationships, now),
  thanksOwed: (record) => thanksOwed(record, now),
  reciprocityBalance: (record) => reciprocityBalance(record, at),
  reciprocityByContact: (record) => reciprocityByContact(record, at),
  suggestIntroductions: (record) => suggestIntroductions(look(record)),
  deriveIntroductions: (record) => deriveIntroductions(record, at),
  previewIntroduction: (record) => deriveIntroductions(record, at).map(previewIntroduction),
  findDuplicates: ({ contacts }) => findDuplicates(contacts),
  mergeContacts: merge,
  undoMerge: (record) => {
    const merged = merge(record)
    return merged.success && undoMerge(merged.value.record, merged.value.undo)
  },
  editSeeker: ({ seeker }) => editSeeker(seeker, { comfort: 3, goal: null }, at),
  editContact: (record) =>
    record.contacts.map(({ id }) => editContact(record, { contactId: id, changes: { email: null } }, at)),
  editActivity: (record) => record.activities.map((activity) => editActivity(record, activity, at)),
  removeContact: (record) => record.contacts.map(({ id }) => removeContact(record, id)),
  removeActivities: (record) => record.activities.map(({ id }) => removeActivities(record, [id])),
  preparationFor: (record) => record.appointments.map((it) => preparationFor(it, record, at)),
  describePreparation: (record) =>
    record.appointments.map((it) => describePreparation(preparationFor(it, look(record)), en)),
  describeAppointment: ({ appointments, contacts }) =>
    appointments.map((it) => describeAppointment(it, en, { contacts })),
  appointmentState: ({ appointments }) => appointments.map((appointment) => appointmentState(appointment, now)),
  upcomingAppointments: (record) => [upcomingAppointments(record, at), upcomingAppointments(look(record))],
  overdueAppointments: (record) => [overdueAppointments(record, at), overdueAppointments(look(record))],
  findOverlaps: ({ appointments }) => appointments.map((it) => findOverlaps(it, appointments)),
  activitiesOfAppointment: ({ appointments }) =>
    appointments.map((appointment) => activitiesOfAppointment(appointment, { depth: 'personal' })),
  completeAppointment: (record) =>
    record.appointments.map(({ id }) => completeAppointment(record, { appointmentId: id, outcome: {} }, at)),
  cancelAppointment: (record) => record.appointments.map(({ id }) => cancelAppointment(record, id)),
  editAppointment: (record) =>
    record.appointments.map(({ id }) => editAppointment(record, { appointmentId: id, changes: { status: null } }, at)),
  removeAppointments: (record) => record.appointments.map(({ id }) => removeAppointments(record, [id])),
  addTargetEmployers: (record) => addTargetEmployers(record, [{ id: 'added', name: 'Added & Co.' }]),
  editTargetEmployer: (record) =>
    record.targetEmployers?.map(({ id }) =>
      editTargetEmployer(record, { targetEmployerId: id, changes: { note: null } }),
    ),
  removeTargetEmployers: (record) => record.targetEmployers?.map(({ id }) => removeTargetEmployers(record, [id])),
  peopleAt: (record) =>
    record.contacts.map(({ employer = 'Acme' }) => [peopleAt(record, employer), peopleAt(look(record), employer)]),
  rankEmployers: (record) => [rankEmployers(record), rankEmployers(look(record))],
  encodeRecord,
  parseRecord: (record) => parseRecord(record, at),
  parseSeeker: (record) => parseSeeker(record.seeker, at),
  parseContacts: (record) => parseContacts(record.contacts, at),
  parseAppointments: (record) => parseAppointments(record.appointments, at),
  parseActivities: (record) => parseActivities(record.activities, at),
}

import { channels } from '@tiecraft/core'
import { activityCodes } from '@tiecraft/core/rules'
import fc from 'fast-check'
import type { Context } from '../src/request/context.ts'
import { logActivities } from '../src/store/activity/log-activities.ts'
import { removeActivities } from '../src/store/activity/remove-activities.ts'
import { updateActivity } from '../src/store/activity/update-activity.ts'
import { upsertActivities } from '../src/store/activity/upsert-activities.ts'
import { addAppointments } from '../src/store/appointment/add-appointments.ts'
import { completeAppointment } from '../src/store/appointment/complete-appointment.ts'
import { giveConsent, withdrawConsent } from '../src/store/consent/give-consent.ts'
import { removeContact } from '../src/store/contact/remove-contact.ts'
import { updateContact } from '../src/store/contact/update-contact.ts'
import { upsertContacts } from '../src/store/contact/upsert-contacts.ts'
import { mergeContacts } from '../src/store/contact-merge/merge-contacts.ts'
import { undoMerge } from '../src/store/contact-merge/undo-merge.ts'
import { markAction } from '../src/store/plan/mark-action.ts'
import { saveWeekPlan } from '../src/store/plan/save-week-plan.ts'
import { updateSeeker } from '../src/store/seeker/update-seeker.ts'
import { addTargetEmployers } from '../src/store/target-employer/add-target-employers.ts'
import { fullActivities } from './every-activity.ts'
import { testNow } from './portal.ts'

/** Something that changes what is stored of a seeker; what it names is picked among what is there then. */
export type AnyChange = { readonly kind: keyof typeof changes; readonly first: number; readonly second: number }

/** Of whom it is changed, and in which request. */
type Changing = { readonly seekerId: string; readonly context: Context }

const dayMs = 86_400_000
const daysAgo = (days: number): Date => new Date(testNow.getTime() - (days % 400) * dayMs)

type Change = (changing: Changing, given: Omit<AnyChange, 'kind'>) => Promise<unknown>

async function contactRows({ seekerId, context }: Changing) {
  return context.prisma.contact.findMany({ where: { tenantId: context.tenantId, seekerId }, orderBy: { id: 'asc' } })
}

async function activityRows({ seekerId, context }: Changing) {
  return context.prisma.activity.findMany({ where: { tenantId: context.tenantId, seekerId }, orderBy: { id: 'asc' } })
}

function pick<Row>(rows: readonly Row[], place: number): Row | undefined {
  return rows[place % (rows.length || 1)]
}

/** An activity of some type, with contacts who are there, at some time. */
async function anyActivity(changing: Changing, { first, second }: Omit<AnyChange, 'kind'>) {
  const sample = fullActivities.find(({ type }) => type === pick(activityCodes, first))
  const people = await contactRows(changing)
  const [one, other] = [pick(people, second), pick(people, second + 1)].map((row) => row?.externalId)
  const { id: _, ...fields }: Record<string, unknown> = { ...sample, at: daysAgo(first + second) }
  return {
    ...fields,
    ...('contactId' in fields && { contactId: one }),
    ...('otherContactId' in fields && { otherContactId: other }),
    ...('introducedContactId' in fields && { introducedContactId: other }),
    ...('contactIds' in fields && { contactIds: [one, other] }),
    ...('since' in fields && { since: daysAgo(first + second + 30) }),
    ...('for' in fields && { for: [] }),
  }
}

/** Every kind of change to what is stored of a seeker. */
const changes = {
  log: async (changing, given) => {
    const activity = await anyActivity(changing, given)
    const later = await anyActivity(changing, { first: given.first + 7, second: given.second + 3 })
    const input = [activity, later].map((it, index) => ({ ...it, id: `${given.first}-${given.second}-${index}` }))
    return logActivities(changing.seekerId, input, changing.context)
  },
  upsertActivities: async (changing, given) => {
    const [known, other] = [pick(await activityRows(changing), given.first), given.second]
    const [one, two] = [await anyActivity(changing, given), await anyActivity(changing, { ...given, first: other })]
    const rows = [
      { ...one, id: known?.externalId ?? 'u' },
      { ...two, id: `u-${other}` },
    ]
    return upsertActivities({ seekerId: changing.seekerId, rows, allOrNothing: false }, changing.context)
  },
  upsertContacts: async (changing, { first, second }) => {
    const [one, other] = [await contactRows(changing), await contactRows(changing)].map((it, place) =>
      pick(it, first + place),
    )
    const [channel, startingStage] = [pick(channels, second)?.id, pick(['known', 'personal', 'ally', null], first)]
    const rows = [
      { id: one?.externalId, channel, knownSince: daysAgo(first) },
      { id: other?.externalId, startingStage, lastContactedAt: daysAgo(second) },
      { id: `u-${first}`, name: 'New', channel, introducedBy: one?.externalId },
    ]
    return upsertContacts({ seekerId: changing.seekerId, rows, allOrNothing: false }, changing.context)
  },
  edit: async (changing, given) => {
    const row = pick(await activityRows(changing), given.first)
    const activity = await anyActivity(changing, given)
    return row && updateActivity({ activityId: row.id, activity }, changing.context)
  },
  remove: async (changing, { first }) => {
    const row = pick(await activityRows(changing), first)
    return row && removeActivities({ seekerId: changing.seekerId, activityIds: [row.id] }, changing.context)
  },
  arrange: async (changing, { first, second }) => {
    const people = await contactRows(changing)
    const contactIds = [pick(people, first), pick(people, first + 1)].map((row) => row?.externalId)
    const [kind, channel] = [pick(['talk', 'event', 'interview'], second), pick(channels, first)?.id]
    const appointment = { id: `${first}-${second}`, kind, at: daysAgo(first), contactIds, channel }
    return addAppointments(changing.seekerId, [appointment], changing.context)
  },
  complete: async ({ seekerId, context }, { first }) => {
    const rows = await context.prisma.appointment.findMany({ where: { seekerId }, orderBy: { id: 'asc' } })
    const row = pick(rows, first)
    const outcome = row?.kind === 'interview' ? {} : { depth: 'personal' }
    return row && completeAppointment({ appointmentId: row.id, outcome }, context)
  },
  contact: async (changing, { first, second }) => {
    const row = pick(await contactRows(changing), first)
    const stage = pick(['known', 'personal', 'ally', null], second)
    const channel = pick(channels, second)?.id
    return row && updateContact({ contactId: row.id, changes: { startingStage: stage, channel } }, changing.context)
  },
  removeContact: async (changing, { first }) => {
    const rows = await contactRows(changing)
    const row = pick(rows, first)
    return rows.length > 3 && row && removeContact(row.id, changing.context)
  },
  merge: async (changing, { first, second }) => {
    const rows = await contactRows(changing)
    const [keep, remove] = [pick(rows, first), pick(rows, first + 1 + (second % 2))]
    if (!keep || !remove || rows.length < 4) return
    return mergeContacts({ keep: keep.id, remove: remove.id, policy: {} }, changing.context)
  },
  undo: async ({ seekerId, context }) => {
    const merge = await context.prisma.contactMerge.findFirst({ where: { seekerId }, orderBy: { id: 'desc' } })
    return merge && undoMerge(merge.id, context)
  },
  search: ({ seekerId, context }, { first }) =>
    updateSeeker({ seekerId, changes: { searchStartedAt: first % 4 === 0 ? null : daysAgo(first) } }, context),
  prefer: ({ seekerId, context }, { first }) =>
    updateSeeker({ seekerId, changes: { preferences: { timeZone: pick(['Asia/Tokyo', 'UTC'], first) } } }, context),
  employer: ({ seekerId, context }, { first, second }) =>
    addTargetEmployers(seekerId, [{ id: `${first}-${second}`, name: `Employer ${second}` }], context),
  plan: ({ seekerId, context }, { first }) =>
    saveWeekPlan({ seekerId, preferences: { hours: 1 + (first % 9) } }, context),
  mark: async ({ seekerId, context }, { first }) => {
    const actions = await context.prisma.planAction.findMany({ where: { seekerId }, orderBy: { actionId: 'asc' } })
    const { actionId = 'set_goal' } = pick(actions, first) ?? {}
    return markAction({ seekerId, mark: { actionId, status: 'done', at: daysAgo(0) } }, context)
  },
  consent: ({ seekerId, context }, { first }) => {
    const kind = 'share_sensitive_channels'
    return first % 2 ? giveConsent({ seekerId, kind }, context) : withdrawConsent({ seekerId, kind }, context)
  },
} as const satisfies Readonly<Record<string, Change>>

const kinds = [
  'log',
  'log',
  'log',
  'log',
  'arrange',
  'complete',
  'upsertActivities',
  'upsertActivities',
  'upsertContacts',
  'edit',
  'remove',
  'contact',
  'removeContact',
  'merge',
  'undo',
  'search',
  'prefer',
  'employer',
  'plan',
  'mark',
  'consent',
] as const

/** Any change. */
export const anyChange: fc.Arbitrary<AnyChange> = fc.record({
  kind: fc.constantFrom(...kinds),
  first: fc.nat(10_000),
  second: fc.nat(10_000),
})

/** Makes a change in a request of its own and returns what was done; it may be refused. */
export async function makeChange(
  seekerId: string,
  openContext: () => Context,
  { kind, ...given }: AnyChange,
): Promise<string> {
  const change: Change = changes[kind]
  const context = openContext()
  try {
    const result = await change({ seekerId, context }, given)
    const isDone = typeof result === 'object' && result !== null && 'success' in result && result.success === true
    return isDone ? kind : 'refused'
  } finally {
    await context.end()
  }
}

import type { Context } from '../src/request/context.ts'
import { logActivities } from '../src/store/activity/log-activities.ts'
import { removeActivities } from '../src/store/activity/remove-activities.ts'
import { updateActivity } from '../src/store/activity/update-activity.ts'
import { upsertActivities } from '../src/store/activity/upsert-activities.ts'
import { addAppointments } from '../src/store/appointment/add-appointments.ts'
import { cancelAppointment } from '../src/store/appointment/cancel-appointment.ts'
import { completeAppointment } from '../src/store/appointment/complete-appointment.ts'
import { removeAppointments } from '../src/store/appointment/remove-appointments.ts'
import { updateAppointment } from '../src/store/appointment/update-appointment.ts'
import { upsertAppointments } from '../src/store/appointment/upsert-appointments.ts'
import { giveConsent, withdrawConsent } from '../src/store/consent/give-consent.ts'
import { addContacts } from '../src/store/contact/add-contacts.ts'
import { removeContact } from '../src/store/contact/remove-contact.ts'
import { snoozeContact } from '../src/store/contact/snooze-contact.ts'
import { updateContact } from '../src/store/contact/update-contact.ts'
import { upsertContacts } from '../src/store/contact/upsert-contacts.ts'
import { mergeContacts } from '../src/store/contact-merge/merge-contacts.ts'
import { undoMerge } from '../src/store/contact-merge/undo-merge.ts'
import { advanceIntroduction } from '../src/store/introduction/advance-introduction.ts'
import { markAction } from '../src/store/plan/mark-action.ts'
import { saveWeekPlan } from '../src/store/plan/save-week-plan.ts'
import { updateSeeker } from '../src/store/seeker/update-seeker.ts'
import { addTargetEmployers } from '../src/store/target-employer/add-target-employers.ts'
import { removeTargetEmployers } from '../src/store/target-employer/remove-target-employers.ts'
import { updateTargetEmployer } from '../src/store/target-employer/update-target-employer.ts'
import { testNow } from './portal.ts'

/** A seeker whose contacts are called `c0`, `c1`, …, and whose activities `a0`, `a1`, … */
export type Writing = { readonly seekerId: string; readonly context: Context }

type Write = (writing: Writing) => Promise<unknown>

const at = (daysAgo: number): Date => new Date(testNow.getTime() - daysAgo * 86_400_000)

async function contact({ seekerId, context }: Writing, externalId: string): Promise<string> {
  return (await context.prisma.contact.findFirstOrThrow({ where: { seekerId, externalId } })).id
}

async function activity({ seekerId, context }: Writing, externalId: string): Promise<string> {
  return (await context.prisma.activity.findFirstOrThrow({ where: { seekerId, externalId } })).id
}

async function appointment({ seekerId, context }: Writing, externalId: string): Promise<string> {
  return (await context.prisma.appointment.findFirstOrThrow({ where: { seekerId, externalId } })).id
}

async function targetEmployer({ seekerId, context }: Writing, externalId: string): Promise<string> {
  return (await context.prisma.targetEmployer.findFirstOrThrow({ where: { seekerId, externalId } })).id
}

/** Every way to change a seeker but by removing them; those that refer to rows look these up first. */
export const everyWrite: readonly (readonly [
  name: string,
  write: (writing: Writing) => Promise<() => Promise<unknown>>,
])[] = [
  [
    'addContacts',
    once((it) =>
      addContacts(
        it.seekerId,
        [
          { id: 'n0', name: 'New', channel: 'alumni', introducedBy: 'c1' },
          { id: 'n1', name: 'New', channel: 'family', introducedBy: 'n0' },
        ],
        it.context,
      ),
    ),
  ],
  [
    'logActivities',
    once((it) =>
      logActivities(
        it.seekerId,
        [
          { id: 'n0', type: 'conversation_held', at: testNow, contactId: 'c1', depth: 'personal' },
          { id: 'n1', type: 'thanks_sent', at: testNow, contactId: 'c2', for: ['a0'] },
          { id: 'n2', type: 'hours_logged', at: testNow, channel: 'alumni', minutes: 30 },
        ],
        it.context,
      ),
    ),
  ],
  [
    'logActivities, late',
    once((it) =>
      logActivities(
        it.seekerId,
        [
          { id: 'l0', type: 'help_received', at: at(300), contactId: 'c1' },
          { id: 'l1', type: 'update_sent', at: at(300), contactIds: ['c2', 'c3'] },
        ],
        it.context,
      ),
    ),
  ],
  [
    'upsertContacts',
    once((it) => {
      const rows = [
        { id: 'u0', name: 'New', channel: 'alumni', introducedBy: 'c1' },
        { id: 'c2', employer: 'Quay', knownSince: at(400) },
        { id: 'c3', channel: 'family' },
        { id: 'c1' },
      ]
      return upsertContacts({ seekerId: it.seekerId, rows, allOrNothing: true }, it.context)
    }),
  ],
  [
    'upsertActivities',
    once((it) => {
      const rows = [
        { id: 'u0', type: 'help_received', at: testNow, contactId: 'c1' },
        { id: 'u1', type: 'thanks_sent', at: testNow, contactId: 'c1', for: ['u0'] },
        { id: 'a1', depth: 'personal' },
        { id: 'a2' },
      ]
      return upsertActivities({ seekerId: it.seekerId, rows, allOrNothing: true }, it.context)
    }),
  ],
  [
    'addAppointments',
    once((it) =>
      addAppointments(
        it.seekerId,
        ['p0', 'p1', 'p2'].map((id, index) => ({ id, kind: 'talk', at: at(index), contactIds: ['c1', 'c2'] })),
        it.context,
      ),
    ),
  ],
  [
    'upsertAppointments',
    once((it) => {
      const rows = [
        { id: 'u0', kind: 'talk', at: at(-1), contactIds: ['c1'] },
        { id: 'p0', place: 'Harbor' },
      ]
      return upsertAppointments({ seekerId: it.seekerId, rows, allOrNothing: true }, it.context)
    }),
  ],
  [
    'updateAppointment',
    async (it) => {
      const appointmentId = await appointment(it, 'p0')
      const changes = { place: 'Café', contactIds: ['c1', 'c3'] }
      return () => updateAppointment({ appointmentId, changes }, it.context)
    },
  ],
  [
    'completeAppointment',
    async (it) => {
      const appointmentId = await appointment(it, 'p0')
      return () => completeAppointment({ appointmentId, outcome: { depth: 'personal' } }, it.context)
    },
  ],
  [
    'cancelAppointment',
    async (it) => {
      const appointmentId = await appointment(it, 'p1')
      return () => cancelAppointment({ appointmentId }, it.context)
    },
  ],
  [
    'removeAppointments',
    async (it) => {
      const appointmentIds = [await appointment(it, 'p2')]
      return () => removeAppointments({ seekerId: it.seekerId, appointmentIds }, it.context)
    },
  ],
  [
    'advanceIntroduction',
    async (it) => {
      const [contactId, otherContactId] = [await contact(it, 'c1'), await contact(it, 'c2')]
      const move = { type: 'introduction_offered', contactId, otherContactId, id: 'i0', at: testNow } as const
      return () => advanceIntroduction(move, it.context)
    },
  ],
  [
    'updateActivity',
    async (it) => {
      const activityId = await activity(it, 'n0')
      const replacement = { type: 'help_received', at: at(1), contactId: 'c2' }
      return () => updateActivity({ activityId, activity: replacement }, it.context)
    },
  ],
  [
    'removeActivities',
    async (it) => {
      const activityIds = [await activity(it, 'a0'), await activity(it, 'n2')]
      return () => removeActivities({ seekerId: it.seekerId, activityIds }, it.context)
    },
  ],
  [
    'updateContact',
    async (it) => {
      const contactId = await contact(it, 'c1')
      const changes = { channel: 'family', introducedBy: 'c3' }
      return () => updateContact({ contactId, changes }, it.context)
    },
  ],
  [
    'snoozeContact',
    async (it) => {
      const contactId = await contact(it, 'c1')
      return () => snoozeContact(contactId, at(-9), it.context)
    },
  ],
  [
    'mergeContacts',
    async (it) => {
      const [keep, remove] = [await contact(it, 'c4'), await contact(it, 'c5')]
      return () => mergeContacts({ keep, remove, policy: {} }, it.context)
    },
  ],
  [
    'undoMerge',
    async (it) => {
      const { id } = await it.context.prisma.contactMerge.findFirstOrThrow({ where: { seekerId: it.seekerId } })
      return () => undoMerge(id, it.context)
    },
  ],
  [
    'removeContact',
    async (it) => {
      const contactId = await contact(it, 'c6')
      return () => removeContact(contactId, it.context)
    },
  ],
  [
    'addTargetEmployers',
    once((it) => addTargetEmployers(it.seekerId, [{ id: 'e0', name: 'Acme', motivation: 4 }], it.context)),
  ],
  [
    'updateTargetEmployer',
    async (it) => {
      const targetEmployerId = await targetEmployer(it, 'e0')
      return () => updateTargetEmployer({ targetEmployerId, changes: { note: 'Nice people' } }, it.context)
    },
  ],
  [
    'removeTargetEmployers',
    async (it) => {
      const targetEmployerIds = [await targetEmployer(it, 'e0')]
      return () => removeTargetEmployers({ seekerId: it.seekerId, targetEmployerIds }, it.context)
    },
  ],
  ['updateSeeker', once((it) => updateSeeker({ seekerId: it.seekerId, changes: { hoursPerWeek: 6 } }, it.context))],
  ['giveConsent', once((it) => giveConsent({ seekerId: it.seekerId, kind: 'share_sensitive_channels' }, it.context))],
  [
    'withdrawConsent',
    once((it) => withdrawConsent({ seekerId: it.seekerId, kind: 'share_sensitive_channels' }, it.context)),
  ],
  [
    'markAction',
    once((it) =>
      markAction({ seekerId: it.seekerId, mark: { actionId: 'set_goal', status: 'done', at: testNow } }, it.context),
    ),
  ],
  ['saveWeekPlan', once((it) => saveWeekPlan({ seekerId: it.seekerId, preferences: { hours: 5 } }, it.context))],
]

/** A write that has nothing to look up. */
function once(write: Write): (writing: Writing) => Promise<() => Promise<unknown>> {
  return async (writing) => () => write(writing)
}

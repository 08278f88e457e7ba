import fc from 'fast-check'
import { activityCodes } from '../../src/activity/activity-schema.ts'
import { type Activity, type Channel, type Contact, channels, type NetworkingRecord } from '../../src/index.ts'
import type { ActivityType } from '../../src/rules.ts'
import { anyActivity, introducesToThemselves } from './any-activity.ts'
import { anyAppointments } from './any-appointment.ts'
import { anyContacts } from './any-contact.ts'
import { anySeeker } from './any-seeker.ts'
import { anyTargetEmployers } from './any-target-employers.ts'

type Size = {
  readonly contacts?: number
  readonly activities?: number
  readonly appointments?: number
  readonly types?: readonly ActivityType[]
  readonly catalogue?: readonly Channel[]
}

/** Any record that `parseRecord` accepts at `now`: known ids, nothing in the future, nobody introduced to themselves. */
export function anyRecord({
  contacts = 5,
  activities = 40,
  appointments = 5,
  types = activityCodes,
  catalogue = channels,
}: Size = {}): fc.Arbitrary<NetworkingRecord> {
  return anyContacts(contacts, catalogue).chain((people) =>
    fc
      .record({
        seeker: anySeeker(catalogue),
        contacts: fc.array(fc.nat(), { minLength: people.length, maxLength: people.length }).map(introduce(people)),
        appointments: anyAppointments(people, appointments, catalogue),
        activities: fc.array(fc.tuple(anyActivity(people, { types, catalogue }), fc.nat()), { maxLength: activities }),
        targetEmployers: anyTargetEmployers,
      })
      .map((record) => ({
        ...record,
        activities: refer(record.activities.filter(([activity]) => !introducesToThemselves(activity))),
      })),
  )
}

/** Lets every third contact be introduced by one before them. */
function introduce(people: readonly Contact[]): (draws: readonly number[]) => readonly Contact[] {
  return (draws) =>
    people.map((contact, index) => {
      const draw = draws[index] ?? 0
      const introducer = people[(draw % (index + 1)) - 1]
      return draw % 3 === 0 && introducer ? { ...contact, introducedBy: introducer.id } : contact
    })
}

/** Gives every activity an id of its own, and lets every other thank-you name what it is for. */
function refer(drawn: readonly (readonly [Activity, number])[]): readonly Activity[] {
  const ids = drawn.map(([{ id }], index) => `${id}-${index}`)
  return drawn.map(([activity, draw], index) => {
    const id = ids[index] ?? ''
    if (activity.type !== 'thanks_sent' || draw % 2 === 0) return { ...activity, id }
    return { ...activity, id, for: [ids[draw % ids.length] ?? id] }
  })
}

import fc from 'fast-check'
import { appointmentSchema } from '../../src/appointment/appointment-schema.ts'
import { appointmentKinds, appointmentStatuses } from '../../src/appointment/appointment-table.ts'
import { type Appointment, type Channel, type Contact, channels } from '../../src/index.ts'
import { anyText } from './any-text.ts'
import { anyMomentWithin, now } from './moments.ts'

const zones = ['Europe/Madrid', 'America/St_Johns', 'US/Eastern', 'Etc/GMT+5', 'UTC']
const anyMoment = fc
  .integer({ min: -400 * 86_400_000, max: 400 * 86_400_000 })
  .map((by) => new Date(now.getTime() + by))

/** Any appointment with some of these people, before or after `now`; only one in the past took place. */
export function anyAppointment(
  contacts: readonly Contact[],
  catalogue: readonly Channel[] = channels,
): fc.Arbitrary<Appointment> {
  return fc
    .record(
      {
        id: anyText(),
        kind: fc.constantFrom(...appointmentKinds),
        at: anyMoment,
        contactIds: fc.subarray(contacts.map(({ id }) => id)),
        minutes: fc.integer({ min: 1, max: 1_440 }),
        timeZone: fc.constantFrom(...zones),
        channel: fc.constantFrom(...catalogue.map(({ id }) => id)),
        employer: anyText(),
        title: anyText(),
        place: anyText(),
        note: anyText(),
        predictedComfort: fc.integer({ min: 1, max: 5 }),
        arrangedAt: anyMomentWithin(400),
        status: fc.constantFrom(...appointmentStatuses),
      },
      { requiredKeys: ['id', 'kind', 'at', 'contactIds'] },
    )
    .map(({ status, ...rest }) => {
      const isPossible = status && (status === 'cancelled' || rest.at <= now)
      return appointmentSchema.parse({ ...rest, ...(isPossible && { status }) })
    })
}

/** Up to so many appointments with different ids. */
export function anyAppointments(
  contacts: readonly Contact[],
  maxLength: number,
  catalogue?: readonly Channel[],
): fc.Arbitrary<readonly Appointment[]> {
  return fc.uniqueArray(anyAppointment(contacts, catalogue), { maxLength, selector: ({ id }) => id })
}

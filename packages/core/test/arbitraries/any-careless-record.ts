import fc from 'fast-check'
import type { NetworkingRecord } from '../../src/index.ts'
import { anyActivity } from './any-activity.ts'
import { anyAppointment } from './any-appointment.ts'
import { anyCatalogue } from './any-channel.ts'
import { anyContact } from './any-contact.ts'
import { anySeeker } from './any-seeker.ts'

/**
 * Any record of the right shape that `parseRecord` would refuse: ids that name nothing or are used twice, channels
 * nobody knows, things that happened before a contact was known.
 */
export const anyCarelessRecord: fc.Arbitrary<NetworkingRecord> = fc
  .tuple(anyCatalogue, fc.array(anyContact(), { minLength: 1, maxLength: 3 }))
  .chain(([catalogue, strangers]) =>
    fc.record({
      seeker: anySeeker(catalogue),
      contacts: fc.array(anyContact(catalogue), { maxLength: 4 }),
      activities: fc.array(anyActivity(strangers, { catalogue }), { maxLength: 15 }),
      appointments: fc.array(anyAppointment(strangers, catalogue), { maxLength: 4 }),
    }),
  )

import type { NetworkingRecordInput } from '@tiecraft/core'

type Appointments = NonNullable<NetworkingRecordInput['appointments']>

const hour = 3_600_000

/** What the sample seekers have arranged: something to prepare for, and something to say how it went. */
export function sampleAppointments(now: Date): { readonly dana: Appointments; readonly noor: Appointments } {
  // On the full hour, as people meet.
  const today = Math.floor(now.getTime() / (24 * hour)) * 24 * hour
  const at = (day: number, clock: number): Date => new Date(today + (24 * day + clock) * hour)
  return {
    dana: [
      { id: 'coffee-ruth', kind: 'talk', at: at(-1, 10), minutes: 30, contactIds: ['ruth'], place: 'Corner café' },
      {
        id: 'spring-mixer',
        kind: 'event',
        at: at(2, 18),
        minutes: 120,
        channel: 'networking_event',
        predictedComfort: 2,
      },
    ],
    noor: [{ id: 'harbor-foods', kind: 'interview', at: at(3, 11), minutes: 60, employer: 'Harbor Foods' }],
  }
}

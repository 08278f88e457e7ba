import type { NetworkingRecordInput } from '@tiecraft/core'

type Appointments = NonNullable<NetworkingRecordInput['appointments']>

const hour = 3_600_000

/** What the sample seekers have arranged: something to prepare for, and something to say how it went. */
export function sampleAppointments(now: Date): { readonly dana: Appointments; readonly noor: Appointments } {
  const at = (hours: number): Date => new Date(now.getTime() + hours * hour)
  return {
    dana: [
      { id: 'coffee-ruth', kind: 'talk', at: at(-20), minutes: 30, contactIds: ['ruth'], place: 'Corner café' },
      { id: 'spring-mixer', kind: 'event', at: at(52), minutes: 120, channel: 'networking_event', predictedComfort: 2 },
    ],
    noor: [{ id: 'harbor-foods', kind: 'interview', at: at(75), minutes: 60, employer: 'Harbor Foods' }],
  }
}

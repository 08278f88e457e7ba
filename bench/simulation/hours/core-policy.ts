import type { NetworkingRecordInput } from '@tiecraft/core'
import { concludeOn, parse, saidHours } from '../ask/conclusions.ts'
import { dateOf } from '../life/calendar.ts'
import { startLog } from '../life/log.ts'
import type { Policy } from './policies.ts'
import type { Tally } from './tally.ts'

/** Divides a week's hours as core advises somebody who has logged all of it. */
export const corePolicy: Policy = ({ tallies, day, hours }) => {
  const said = saidHours(concludeOn(parse(recordOf(tallies, { day, hours }), day), day))
  return tallies.map(({ place }) => said[place.channel] ?? 0)
}

const logged = ['approach_sent', 'reply_received', 'conversation_held', 'referral_received'] as const

function recordOf(
  tallies: readonly Tally[],
  { day, hours }: { readonly day: number; readonly hours: number },
): NetworkingRecordInput {
  const log = startLog(day)
  for (const { place, chains, left, hours: spent } of tallies) {
    const { channel } = place
    chains.forEach((chain, index) => {
      const contactId = log.meet({ id: `${channel} ${index}`, name: `${channel} ${index}`, channel })
      logged.forEach((type, step) => {
        const on = chain[step]
        if (on === undefined) return
        if (type === 'conversation_held') log.note(on, { type, contactId, depth: 'personal' })
        else log.note(on, { type, contactId })
      })
    })
    const unasked = Number.isFinite(left) ? left : 0
    for (let index = 0; index < unasked; index += 1) {
      log.meet({ id: `${channel} unasked ${index}`, name: `${channel} unasked ${index}`, channel })
    }
    for (let minutes = Math.round(60 * spent); minutes > 0; minutes -= 1_440) {
      log.note(day, { type: 'hours_logged', channel, minutes: Math.min(1_440, minutes) })
    }
  }
  const affiliations = tallies.map(({ place }) => place.channel)
  const seeker = { id: 'simulated', hoursPerWeek: hours, comfort: 5, affiliations, searchStartedAt: dateOf(0) }
  return { seeker, contacts: [...log.contacts], activities: [...log.activities] }
}

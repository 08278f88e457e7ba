import type { Chance } from '../chance.ts'
import { dateOf } from './calendar.ts'
import type { Log } from './log.ts'
import type { Person } from './person.ts'

/** Writes down how somebody treats those they do not ask: favors, old ties, and those closest by. */
export function noteHabits(log: Log, { habits, weeks }: Person, chance: Chance): void {
  const { favors, oldTies, lapsed, closeTies } = habits
  for (let favor = 0; favor < favors; favor += 1) {
    // A helper for each favor: one thank-you settles all help by the same person.
    const contactId = knownContact(log, 'helper', favor, 20)
    const day = (favor + 0.3 + 0.4 * chance.uniform()) * ((7 * weeks) / favors)
    log.note(day, { type: 'help_received', contactId })
    thank(log, { contactId, day }, { habits, chance })
  }
  for (let tie = 0; tie < oldTies; tie += 1) {
    knownContact(log, 'old-tie', tie, tie < Math.round(lapsed * oldTies) ? 500 : chance.between(20, 90))
  }
  for (let tie = 0; tie < closeTies; tie += 1) knownContact(log, 'close-tie', tie, 5, 'family')
}

/** Thanks somebody within a day, and gives back within a week, as far as it is somebody's habit. */
export function thank(
  log: Log,
  { contactId, day }: { readonly contactId: string; readonly day: number },
  { habits, chance }: { readonly habits: Person['habits']; readonly chance: Chance },
): void {
  if (!chance.happens(habits.unthanked)) log.note(day + 0.9 * chance.uniform(), { type: 'thanks_sent', contactId })
  if (chance.happens(habits.givenBack)) log.note(day + 1 + 5 * chance.uniform(), { type: 'help_given', contactId })
}

/** Sends everyone close by a short update, again and again. */
export function noteUpdates(
  log: Log,
  { habits: { updateEveryDays }, weeks }: Person,
  close: ReadonlyMap<string, number>,
): void {
  for (let day = 10; day < 7 * weeks + 30; day += updateEveryDays) {
    const contactIds = [...close].filter(([, since]) => since < day).map(([id]) => id)
    if (contactIds.length > 0) log.note(day, { type: 'update_sent', contactIds })
  }
}

function knownContact(log: Log, kind: string, index: number, silentDays: number, channel = 'past_coworkers'): string {
  const id = `${kind}-${index + 1}`
  return log.meet({ id, name: id, channel, lastContactedAt: dateOf(-silentDays) })
}

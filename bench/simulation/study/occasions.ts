import { concludeOn, namedCauses, parse } from '../ask/conclusions.ts'
import { dateOf } from '../life/calendar.ts'
import { startLog } from '../life/log.ts'
import { shareOfPeople } from './figure.ts'
import type { Study } from './study.ts'

type Evening = { readonly channel: string; readonly day: number; readonly resumes: number }

/** Whether one evening's résumés can settle anything, and whether four evenings do. */
export const occasions: Study = {
  id: 'occasions',
  asks: 'Does one fair settle nothing, however many résumés, and four evenings something?',
  run: () => {
    const one = [20, 60, 300, 1_000].flatMap((resumes) =>
      weeksAfter.map((weeks) => isSettled([{ channel: 'career_fair', day: 3, resumes }], 3 + 7 * weeks)),
    )
    const four = weeksAfter.map((weeks) => isSettled(fairsAndMixer, 60 + 7 * weeks))
    return {
      figures: [
        shareOfPeople(one, { row: 'a cause named', when: 'one fair, 20 to 1,000 résumés', target: { atMost: 0 } }),
        shareOfPeople(four, {
          row: 'a cause named',
          when: 'three fairs and a mixer, no answer',
          target: { atLeast: 1 },
        }),
      ],
    }
  },
}

const weeksAfter = [4, 8, 12] as const

const fairsAndMixer: readonly Evening[] = [
  { channel: 'career_fair', day: 3, resumes: 20 },
  { channel: 'career_fair', day: 24, resumes: 20 },
  { channel: 'networking_event', day: 38, resumes: 10 },
  { channel: 'career_fair', day: 52, resumes: 20 },
]

function isSettled(evenings: readonly Evening[], day: number): boolean {
  const log = startLog(day)
  for (const { channel, day: on, resumes } of evenings) {
    log.note(on, { type: 'event_attended', channel, minutes: 180 })
    log.note(on, { type: 'resumes_handed_out', channel, count: resumes })
  }
  const seeker = { id: 'simulated', hoursPerWeek: 5, comfort: 4, searchStartedAt: dateOf(0) }
  const record = parse({ seeker, contacts: [], activities: [...log.activities] }, day)
  return namedCauses(concludeOn(record, day)).length > 0
}

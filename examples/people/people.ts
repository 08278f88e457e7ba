import { articleSeeker } from './article-seeker.ts'
import { careerChanger } from './career-changer.ts'
import { eightSaidYes } from './eight-said-yes.ts'
import { emptySeeker } from './empty-seeker.ts'
import { fallingOut } from './falling-out.ts'
import { goalDatePassed } from './goal-date-passed.ts'
import { goalInSevenDays } from './goal-in-seven-days.ts'
import { internationalStudent } from './international-student.ts'
import { interviewYesterday } from './interview-yesterday.ts'
import { interviewsWithoutOffer } from './interviews-without-offer.ts'
import { introvertOneReply } from './introvert-one-reply.ts'
import { memberOfThree } from './member-of-three.ts'
import { offerToday } from './offer-today.ts'
import { oneHourAWeek } from './one-hour-a-week.ts'
import { ownChannelOnly, withJobClub } from './own-channel-only.ts'
import type { Person } from './person.ts'
import { quickCheckOnly } from './quick-check-only.ts'
import { referralTwoDaysAgo } from './referral-two-days-ago.ts'
import { thrivingSeeker } from './thriving-seeker.ts'
import { zeroHours } from './zero-hours.ts'

export { articleSeeker } from './article-seeker.ts'
export { emptySeeker } from './empty-seeker.ts'
export { largeNetwork } from './large-network.ts'
export type { Person } from './person.ts'
export { type PlantedSeeker, plantedSeekers } from './planted-seekers.ts'
export { thrivingSeeker } from './thriving-seeker.ts'

/** People whose review a coach has written by hand, in `coach/`. */
export const people = {
  articleSeeker: { recordAt: articleSeeker },
  thrivingSeeker: { recordAt: thrivingSeeker },
  emptySeeker: { recordAt: emptySeeker },
  quickCheckOnly: { recordAt: quickCheckOnly },
  interviewsWithoutOffer: { recordAt: interviewsWithoutOffer },
  introvertOneReply: { recordAt: introvertOneReply },
  careerChanger: { recordAt: careerChanger },
  internationalStudent: { recordAt: internationalStudent },
  oneHourAWeek: { recordAt: oneHourAWeek },
  eightSaidYes: { recordAt: eightSaidYes },
  referralTwoDaysAgo: { recordAt: referralTwoDaysAgo },
  interviewYesterday: { recordAt: interviewYesterday },
  offerToday: { recordAt: offerToday },
  fallingOut: { recordAt: fallingOut },
  memberOfThree: { recordAt: memberOfThree },
  goalInSevenDays: { recordAt: goalInSevenDays },
  goalDatePassed: { recordAt: goalDatePassed, enteredDaysAgo: 16 },
  zeroHours: { recordAt: zeroHours },
  ownChannelOnly: { recordAt: ownChannelOnly, channels: withJobClub },
} as const satisfies Readonly<Record<string, Person>>

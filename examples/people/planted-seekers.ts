import type { NetworkingRecordInput } from '@tiecraft/core'
import type { CauseCode, LeakStep } from '@tiecraft/core/rules'
import { type Story, storyAt } from './story.ts'

type Contact = NetworkingRecordInput['contacts'][number]
type Activity = NetworkingRecordInput['activities'][number]
type Parts = {
  readonly seeker?: Partial<NetworkingRecordInput['seeker']>
  readonly contacts?: readonly Contact[]
  readonly activities?: readonly Activity[]
}

/** Someone with one thing wrong and nothing else, and what that is. */
export type PlantedSeeker = {
  readonly cause: CauseCode | 'too_early'
  readonly step?: LeakStep
  readonly recordAt: (now: Date) => NetworkingRecordInput
}

/** One person for each cause, in whose record just that cause was planted. */
export const plantedSeekers: Readonly<Record<string, PlantedSeeker>> = {
  tooLittleEffort: { cause: 'too_little_effort', recordAt: planted('tooLittleEffort', approachesFewPeople) },
  unanswered: { cause: 'leak_at_step', step: 'replied', recordAt: planted('unanswered', isNotAnswered) },
  seldomTalks: { cause: 'leak_at_step', step: 'conversed', recordAt: planted('seldomTalks', getsNoTalks) },
  noReferrals: { cause: 'leak_at_step', step: 'referred', recordAt: planted('noReferrals', getsNoReferrals) },
  noInterviews: { cause: 'leak_at_step', step: 'interviewed', recordAt: planted('noInterviews', getsNoInterviews) },
  wrongChannels: { cause: 'wrong_channels', recordAt: planted('wrongChannels', handsOutResumes) },
  asksTooEarly: { cause: 'premature_asks', recordAt: planted('asksTooEarly', asksStrangersForJobs) },
  lapsedUpkeep: { cause: 'lapsed_upkeep', recordAt: planted('lapsedUpkeep', losesTouch) },
  onlyTakes: { cause: 'one_way_taking', recordAt: planted('onlyTakes', takesOnly) },
  omitsThanks: { cause: 'unthanked_help', recordAt: planted('omitsThanks', omitsThanks) },
  sendsNoUpdates: { cause: 'no_updates', recordAt: planted('sendsNoUpdates', sendsNoUpdates) },
  getsNoOffers: { cause: 'not_a_networking_problem', recordAt: planted('getsNoOffers', getsNoOffers) },
  justStarted: { cause: 'too_early', recordAt: planted('justStarted', hasJustStarted) },
}

function planted(id: string, partsAt: (story: Story) => Parts): (now: Date) => NetworkingRecordInput {
  return (now) => {
    const { seeker, contacts = [], activities = [] } = partsAt(storyAt(now))
    return { seeker: { id, ...seeker }, contacts: [...contacts], activities: [...activities] }
  }
}

function approachesFewPeople({ people, approached, talked, referred, each, goal }: Story): Parts {
  const alumni = people('alumni', 40)
  const asked = alumni.slice(0, 14)
  const passedOn = asked.slice(0, 6)
  return {
    seeker: { goal: goal(8, 60), hoursPerWeek: 10 },
    contacts: alumni,
    activities: [
      ...approached(asked, 60),
      ...talked(asked.slice(0, 10), 50),
      ...referred(passedOn, 45),
      ...each(passedOn.slice(0, 4), 40, (base) => ({ ...base, type: 'interview_held' })),
      ...approached(alumni.slice(14, 16), 10),
    ],
  }
}

/** Among the closest, who answer most people, so that it cannot be the place. */
function isNotAnswered({ people, approached, answered, talked, referred }: Story): Parts {
  const places = ['family', 'friends_and_neighbors'].map((id) => people(id, 30))
  const answering = places.flatMap((place) => place.slice(0, 12))
  return {
    contacts: places.flat(),
    activities: [
      ...approached(places.flat(), 27),
      ...answered(answering, 26),
      ...talked(answering, 25),
      ...referred(answering.slice(0, 4), 24),
    ],
  }
}

function getsNoTalks({ people, approached, answered, talked, referred }: Story): Parts {
  const alumni = people('alumni', 40)
  return {
    contacts: alumni,
    activities: [
      ...approached(alumni, 70),
      ...answered(alumni, 69),
      ...talked(alumni.slice(0, 8), 60),
      ...referred(alumni.slice(0, 3), 50),
    ],
  }
}

function getsNoReferrals({ people, approached, talked }: Story): Parts {
  const alumni = people('alumni', 30)
  return { contacts: alumni, activities: [...approached(alumni, 72), ...talked(alumni, 70)] }
}

function getsNoInterviews({ people, approached, talked, referred, each }: Story): Parts {
  const alumni = people('alumni', 40)
  return {
    contacts: alumni,
    activities: [
      ...approached(alumni, 80),
      ...talked(alumni, 75),
      ...referred(alumni.slice(0, 28), 70),
      ...each(alumni.slice(0, 4), 60, (base) => ({ ...base, type: 'interview_held' })),
    ],
  }
}

function handsOutResumes({ ago }: Story): Parts {
  const fairs = [80, 60, 40, 20].map((days): Activity => {
    return { type: 'resumes_handed_out', id: `fair-${days}`, at: ago(days), channel: 'career_fair', count: 25 }
  })
  return { seeker: { comfort: 4 }, activities: fairs }
}

function asksStrangersForJobs({ people, answered, talked, each }: Story): Parts {
  const alumni = people('alumni', 10)
  return {
    contacts: alumni,
    activities: [
      ...each(alumni, 16, (base) => ({ ...base, type: 'approach_sent', ask: 'job' })),
      ...answered(alumni.slice(0, 5), 15),
      ...talked(alumni.slice(0, 3), 14),
    ],
  }
}

function losesTouch({ people, ago }: Story): Parts {
  return { contacts: people('past_coworkers', 12, { lastContactedAt: ago(500) }) }
}

function takesOnly({ people, talked, each }: Story): Parts {
  const alumni = people('alumni', 18)
  return {
    contacts: alumni,
    activities: [
      ...talked(alumni, 24),
      ...each(alumni.slice(0, 12), 20, (base) => ({ ...base, type: 'help_received' })),
      ...each(alumni.slice(12), 20, (base) => ({ ...base, type: 'referral_received' })),
      ...each(alumni, 19.5, (base) => ({ ...base, type: 'thanks_sent' })),
      ...each(alumni.slice(14), 12, (base) => ({ ...base, type: 'interview_held' })),
    ],
  }
}

function omitsThanks({ people, each }: Story): Parts {
  const alumni = people('alumni', 8)
  return {
    contacts: alumni,
    activities: [
      ...each(alumni, 12, (base) => ({ ...base, type: 'help_received' })),
      ...each(alumni, 8, (base) => ({ ...base, type: 'help_given' })),
    ],
  }
}

function sendsNoUpdates({ people, ago }: Story): Parts {
  return { contacts: people('friends_and_neighbors', 12, { lastContactedAt: ago(60) }) }
}

function getsNoOffers({ people, approached, talked, referred, each }: Story): Parts {
  const alumni = people('alumni', 40)
  return {
    contacts: alumni,
    activities: [
      ...approached(alumni, 80),
      ...talked(alumni.slice(0, 35), 75),
      ...referred(alumni.slice(0, 22), 70),
      ...each(alumni.slice(0, 18), 50, (base) => ({ ...base, type: 'interview_held' })),
    ],
  }
}

function hasJustStarted({ people, approached, goal, ago }: Story): Parts {
  const alumni = people('alumni', 6)
  return {
    seeker: { goal: goal(2, 90), searchStartedAt: ago(5), hoursPerWeek: 8 },
    contacts: alumni,
    activities: approached(alumni.slice(0, 3), 2),
  }
}

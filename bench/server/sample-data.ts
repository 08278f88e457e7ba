import type { NetworkingRecordInput } from '@tiecraft/core'
import { milestoneTypes } from '@tiecraft/core/storage'
import { largeNetwork } from '@tiecraft/examples/people'

/** How much a seeker of the sample has. */
export type Size = {
  readonly contacts: number
  readonly activities: number
  /** One in so many activities is a milestone, which is read one by one: the others are summarized. */
  readonly oneMilestoneIn: number
}

/** The usual seeker. */
export const usualSize: Size = { contacts: 100, activities: 1_000, oneMilestoneIn: 10 }

const dayMs = 86_400_000

/** A record of made-up people whose log goes back two years, however long it is. */
export function sampleRecord(id: string, { contacts, activities, oneMilestoneIn }: Size): NetworkingRecordInput {
  const now = new Date()
  const sample = largeNetwork(now, contacts)
  const [milestones, others] = [true, false].map((is) =>
    sample.activities.filter((it) => milestoneTypes.some((type) => type === it.type) === is),
  )
  const log = Array.from({ length: activities }, (_, index) => {
    const kinds = (index % oneMilestoneIn === 0 ? milestones : others) ?? []
    const at = new Date(now.getTime() - ((activities - index) / activities) * 730 * dayMs)
    const kind = kinds[index % kinds.length]
    return kind ? [{ ...kind, id: `a${index}`, at }] : []
  }).flat()
  const people = sample.contacts.map(({ knownSince: _, ...contact }) => contact)
  return { seeker: { ...sample.seeker, id }, contacts: people, activities: log }
}

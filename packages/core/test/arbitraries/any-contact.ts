import fc from 'fast-check'
import { closenessLayers } from '../../src/contact/closeness.ts'
import { influences } from '../../src/contact/influence.ts'
import { relationshipStages } from '../../src/contact/relationship-stage.ts'
import { type Channel, type Contact, channels } from '../../src/index.ts'
import { anyName, anyText } from './any-text.ts'
import { anyMomentWithin, now } from './moments.ts'

const tags = fc.array(anyText(), { maxLength: 2 })

/** Any person a seeker may know. */
export function anyContact(catalogue: readonly Channel[] = channels): fc.Arbitrary<Contact> {
  return fc.record(
    {
      id: anyText(),
      name: anyName(),
      channel: fc.constantFrom(...catalogue.map(({ id }) => id)),
      employer: anyText(),
      jobTitle: anyText(),
      email: anyText(),
      profileUrl: anyText(),
      phone: anyText(),
      knownSince: anyMomentWithin(1_500),
      lastContactedAt: anyMomentWithin(1_500),
      startingStage: fc.constantFrom(...relationshipStages),
      closeness: fc.constantFrom(...closenessLayers),
      contactEveryDays: fc.integer({ min: 1, max: 1_095 }),
      snoozedUntil: anyMomentWithin(60).map((moment) => new Date(2 * now.getTime() - moment.getTime())),
      influence: fc.constantFrom(...influences),
      yearsShared: fc.integer({ min: 0, max: 40 }),
      note: anyText(),
      offers: tags,
      needs: tags,
      tags,
    },
    { requiredKeys: ['id', 'name', 'channel', 'offers', 'needs', 'tags'] },
  )
}

/** Up to so many people with different ids. */
export function anyContacts(
  maxLength: number,
  catalogue: readonly Channel[] = channels,
): fc.Arbitrary<readonly Contact[]> {
  return fc.uniqueArray(anyContact(catalogue), { maxLength, selector: ({ id }) => id })
}

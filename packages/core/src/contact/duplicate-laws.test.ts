import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyContacts } from '../../test/arbitraries/any-contact.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import type { Contact } from './contact-schema.ts'
import { findDuplicates } from './find-duplicates.ts'

const names = [
  'Ann Lee',
  'Lee, Ann',
  'Anne Lee',
  'Dr. Ann Lee',
  'A. Lee',
  'Ann',
  'Bob Kay',
  'Robert Kay, MBA',
  'Unknown',
]
const person = fc.record(
  {
    id: fc.uuid(),
    name: fc.constantFrom(...names),
    channel: fc.constant('alumni'),
    offers: fc.constant([]),
    needs: fc.constant([]),
    tags: fc.constant([]),
    email: fc.constantFrom('ann@lee.org', 'Ann@Lee.org', 'bob@kay.org', 'info@lee.org'),
    profileUrl: fc.constantFrom('linkedin.com/in/ann', 'https://www.linkedin.com/in/ann/', 'linkedin.com/in/bob'),
    employer: fc.constantFrom('Acme', 'Acme Inc.', 'Self-employed', 'Other'),
    jobTitle: fc.constantFrom('Engineer', 'Buyer'),
  },
  { requiredKeys: ['id', 'name', 'channel', 'offers', 'needs', 'tags'] },
)
const peopleOf = (maxLength: number): fc.Arbitrary<readonly Contact[]> =>
  fc.uniqueArray(person, { maxLength, selector: ({ id }) => id })
const shuffled = peopleOf(60).chain((people) =>
  fc.tuple(fc.constant(people), fc.shuffledSubarray([...people], { minLength: people.length })),
)
const everything = { minimumScore: 0 }
const scoreOf = (...pair: readonly Contact[]): number => findDuplicates(pair, everything)[0]?.score ?? 0

describe('finding duplicates', () => {
  it('gives the same answer independent of the order of the contacts', () => {
    fc.assert(
      fc.property(shuffled, ([people, reordered]) => {
        expect(findDuplicates(reordered, everything)).toEqual(findDuplicates(people, everything))
      }),
    )
  })

  it('takes any contacts and changes none', () => {
    fc.assert(
      fc.property(anyContacts(20), (people) => {
        for (const { score } of findDuplicates(frozen(people), everything)) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('names each pair once, ids in order, most probable first', () => {
    fc.assert(
      fc.property(peopleOf(60), (people) => {
        const found = findDuplicates(people, everything)
        expect(new Set(found.map(({ contactIds }) => contactIds.join())).size).toBe(found.length)
        expect(found.every(({ contactIds: [first, second] }) => first < second)).toBe(true)
        expect(found.map(({ score }) => -score)).toEqual(found.map(({ score }) => -score).sort((a, b) => a - b))
      }),
    )
  })

  it('never takes a name and a job title alone for a likely duplicate', () => {
    fc.assert(
      fc.property(peopleOf(20), (people) => {
        const bare = people.map(({ email, profileUrl, employer, ...rest }) => rest)
        expect(findDuplicates(bare).filter(({ verdict }) => verdict === 'likely')).toEqual([])
      }),
    )
  })

  it('never takes people with other addresses and profiles for likely duplicates', () => {
    fc.assert(
      fc.property(peopleOf(20), (people) => {
        const apart = people.map((contact, index) => ({
          ...contact,
          email: `person${index}@example.org`,
          profileUrl: `linkedin.com/in/person${index}`,
        }))
        expect(findDuplicates(apart).filter(({ verdict }) => verdict === 'likely')).toEqual([])
      }),
    )
  })

  it('is no less sure of two people who share an address than of the same two without one', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const [first, second] = [one, other].map(({ email, ...rest }, index) => ({ ...rest, id: `${index}` }))
        if (!first || !second) return
        const email = 'somebody@example.org'
        expect(scoreOf({ ...first, email }, { ...second, email })).toBeGreaterThanOrEqual(scoreOf(first, second))
      }),
    )
  })

  it('finds every copy of a contact who has an address', () => {
    fc.assert(
      fc.property(peopleOf(15), fc.nat(), (people, draw) => {
        const original = people.filter(({ email }) => email?.endsWith('kay.org'))[draw % 3]
        if (!original) return
        const alone = people.map((contact) => (contact === original ? contact : { ...contact, email: undefined }))
        const found = findDuplicates([...alone, { ...original, id: 'copy' }])
        expect(found.some(({ contactIds }) => contactIds.includes('copy') && contactIds.includes(original.id))).toBe(
          true,
        )
      }),
    )
  })

  it('changes no answer when somebody unrelated is added', () => {
    fc.assert(
      fc.property(peopleOf(30), (people) => {
        const stranger = {
          id: 'stranger',
          name: 'Zdzisław Brzęczyszczykiewicz',
          channel: 'alumni',
          offers: [],
          needs: [],
          tags: [],
        }
        expect(findDuplicates([...people, stranger], everything)).toEqual(findDuplicates(people, everything))
      }),
    )
  })
})

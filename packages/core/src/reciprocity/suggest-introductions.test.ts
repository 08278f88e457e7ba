import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { relationshipStages } from '../contact/relationship-stage.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { compareIntroductionEvents, isIntroductionEvent } from './introduction-event.ts'
import { type SuggestIntroductionsOptions, suggestIntroductions } from './suggest-introductions.ts'

const seeker = { id: 'dana', affiliations: [], selfReports: [] }
const at = daysAgo(10)
const everything = { limit: Number.POSITIVE_INFINITY, perContact: Number.POSITIVE_INFINITY }

function person(id: string, needs: readonly string[], offers: readonly string[], rest: Partial<Contact> = {}): Contact {
  return { id, name: id, channel: 'alumni', needs, offers, tags: [], ...rest }
}

function recordOf(contacts: readonly Contact[], activities: readonly Activity[] = []): NetworkingRecord {
  return frozen({ seeker, contacts, activities, appointments: [] })
}

function suggestionsIn(
  record: NetworkingRecord,
  { asOf = now, ...options }: SuggestIntroductionsOptions & { readonly asOf?: Date } = {},
) {
  return suggestIntroductions(deriveSituation(record, { now: asOf }), options)
}

function pairsIn(...asked: Parameters<typeof suggestionsIn>) {
  return suggestionsIn(...asked).map(({ contactIds }) => contactIds.join(' '))
}

const ana = person('ana', ['figma'], [])
const ben = person('ben', [], ['Figma'])
const cleo = person('cleo', [], ['figma'])

describe('an introduction is suggested', () => {
  it('where one needs what the other offers, and says which', () => {
    expect(suggestionsIn(recordOf([ana, ben]))).toEqual([
      {
        id: 'ana+ben',
        contactIds: ['ana', 'ben'],
        mutual: false,
        askFirst: 'ben',
        because: [
          {
            code: 'need_meets_offer',
            facts: { tag: 'figma', needs: 'ana', offers: 'ben' },
            evidence: 'own_log',
            contactIds: ['ana', 'ben'],
          },
        ],
      },
    ])
  })

  it('by declared synonyms only', () => {
    const record = recordOf([person('ana', ['UX', 'truck driving'], []), person('ben', [], ['ux-design', 'driver'])])
    const tags = (synonyms?: readonly (readonly string[])[]) =>
      suggestionsIn(record, { ...(synonyms && { synonyms }) }).flatMap(({ because }) =>
        because.map(({ facts }) => ('tag' in facts ? facts.tag : '')),
      )
    expect(tags()).toEqual(['user experience'])
    expect(tags([['driver', 'truck driving']])).toEqual(['driver'])
    expect(tags([])).toEqual([])
  })

  it('first where help goes both ways, then where more needs are met', () => {
    const record = recordOf([
      person('one', ['a'], [], { startingStage: 'ally' }),
      person('offers_two', ['x'], ['a', 'b'], { startingStage: 'ally' }),
      person('two', ['a', 'b'], []),
      person('mutual', ['a'], ['x']),
    ])
    expect(pairsIn(record)).toEqual(['mutual offers_two', 'offers_two two', 'offers_two one'])
  })

  it('then where the less trusted of the two is trusted more', () => {
    const record = recordOf([
      person('ally', ['a'], [], { startingStage: 'ally' }),
      person('friend', ['a'], [], { startingStage: 'personal' }),
      person('new', [], ['a'], { startingStage: 'known' }),
      person('rapport', [], ['a'], { startingStage: 'rapport' }),
    ])
    expect(pairsIn(record)).toEqual(['ally rapport', 'friend rapport', 'ally new', 'friend new'])
  })

  it('then where both are in closer touch', () => {
    const warm = { lastContactedAt: daysAgo(3) }
    const dormant = { lastContactedAt: daysAgo(1_400) }
    const record = recordOf([ana, person('asleep', [], ['figma'], dormant), person('awake', [], ['figma'], warm), ben])
    expect(pairsIn(record)).toEqual(['ana awake', 'ana ben', 'ana asleep'])
  })

  it('to ask first the one who would give', () => {
    const record = recordOf([person('ana', [], ['a', 'b']), person('ben', ['a', 'b'], [])])
    expect(suggestionsIn(record)[0]?.askFirst).toBe('ana')
  })

  it('up to three times for the same person, unless said otherwise', () => {
    const many = [ana, ...'123456'.split('').map((id) => person(id, [], ['figma']))]
    expect(pairsIn(recordOf(many))).toHaveLength(3)
    expect(pairsIn(recordOf(many), { perContact: 5 })).toHaveLength(5)
  })

  it('no more often than the limit says', () => {
    const many = '123456'.split('').map((id) => person(id, ['figma'], ['figma']))
    expect(pairsIn(recordOf(many), { limit: 2 })).toHaveLength(2)
    expect(pairsIn(recordOf(many), { limit: 0 })).toEqual([])
  })
})

describe('no introduction is suggested', () => {
  it('of somebody to themselves', () => {
    expect(pairsIn(recordOf([person('ana', ['figma'], ['figma'])]))).toEqual([])
  })

  it('for a tag of mere punctuation', () => {
    expect(pairsIn(recordOf([person('ana', ['-'], []), person('ben', [], ['#'])]))).toEqual([])
  })

  it('where the tie is closed by a conflict', () => {
    expect(pairsIn(recordOf([ana, ben, cleo], [{ id: '1', type: 'conflict_arisen', at, contactId: 'ben' }]))).toEqual([
      'ana cleo',
    ])
  })

  it.each<[string, Partial<Contact>, readonly Activity[]]>([
    ['one introduced the other to you', { introducedBy: 'ana' }, []],
    ['you introduced them', {}, [{ id: '1', type: 'introduction_made', at, contactId: 'ben', otherContactId: 'ana' }]],
    [
      'one introduced you to the other, as logged',
      {},
      [{ id: '1', type: 'introduction_received', at, contactId: 'ana', introducedContactId: 'ben' }],
    ],
  ])('where %s', (_, rest, activities) => {
    expect(pairsIn(recordOf([ana, { ...ben, ...rest }, cleo], activities))).toEqual(['ana cleo'])
  })

  it('before the two are known, but before they were introduced', () => {
    const made: Activity = { id: '1', type: 'introduction_made', at, contactId: 'ana', otherContactId: 'ben' }
    expect(pairsIn(recordOf([ana, ben], [made]), { asOf: daysAgo(11) })).toEqual(['ana ben'])
    expect(pairsIn(recordOf([ana, { ...ben, knownSince: at }]), { asOf: daysAgo(11) })).toEqual([])
  })

  it('that is under way', () => {
    const asked: Activity = { id: '1', type: 'introduction_offered', at, contactId: 'ana', otherContactId: 'ben' }
    expect(pairsIn(recordOf([ana, ben, cleo], [asked]))).toEqual(['ana cleo'])
  })

  it('to somebody who declined one, while the other side of it stays open to others', () => {
    const no: Activity = { id: '1', type: 'introduction_declined', at, contactId: 'ben', otherContactId: 'ana' }
    const dan = person('dan', ['figma'], [])
    expect(pairsIn(recordOf([ana, ben, cleo, dan], [no]))).toEqual(['ana cleo', 'cleo dan'])
  })
})

const tags = ['a', 'b', 'c', 'd', 'e'] as const

/** Any record in which people share tags. */
const anyNetwork = anyRecord({ contacts: 9, activities: 30 }).chain((record) => {
  const some = fc.uniqueArray(fc.constantFrom<string>(...tags), { maxLength: 3 })
  const people = record.contacts.length
  return fc.array(fc.tuple(some, some), { minLength: people, maxLength: people }).map((drawn): NetworkingRecord => {
    const contacts = record.contacts.map((contact, index) => {
      const [needs = [], offers = []] = drawn[index] ?? []
      return { ...contact, needs, offers }
    })
    return { ...record, contacts }
  })
})

const aliveness = { warm: 2, cooling: 1, dormant: 0, closed: -1 } as const

/** Every pair that may be suggested with its rank, found by looking at all pairs; best first. */
function scoreAllPairs(record: NetworkingRecord): readonly (readonly [string, string])[] {
  const known = new Map(
    deriveSituation(record, { now }).relationships.map((relationship) => [relationship.contact.id, relationship]),
  )
  const declined = declinersIn(record)
  const standing = (id: string): readonly [number, number] => {
    const { state, condition } = known.get(id) ?? { state: { stage: 'known' as const }, condition: 'closed' as const }
    return [relationshipStages.indexOf(state.stage), aliveness[condition]]
  }
  const people = record.contacts
    .filter(({ id }) => standing(id)[1] >= 0 && !declined.includes(id))
    .sort((a, b) => {
      const [[trust, alive], [otherTrust, otherAlive]] = [standing(a.id), standing(b.id)]
      return otherTrust - trust || otherAlive - alive || (a.id < b.id ? -1 : 1)
    })
  const met = metIn(record)
  return people
    .flatMap((one, index) => people.slice(index + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => !met.has(keyOf(one.id, other.id)))
    .map(([one, other]) => {
      const shared = [
        one.needs.filter((tag) => other.offers.includes(tag)),
        other.needs.filter((tag) => one.offers.includes(tag)),
      ]
      const counts = shared.map(({ length }) => length)
      const matches = counts.reduce((sum, count) => sum + count, 0)
      const lowFirst = (place: 0 | 1) => [standing(one.id)[place], standing(other.id)[place]].sort((a, b) => a - b)
      const rank = [Math.min(1, ...counts), matches, ...lowFirst(0), ...lowFirst(1)]
      return { pair: [one.id, other.id] as const, matches, rank }
    })
    .filter(({ matches }) => matches > 0)
    .sort((a, b) => compareRanks(b.rank, a.rank))
    .map(({ pair }) => pair)
}

function compareRanks(first: readonly number[], second: readonly number[]): number {
  const differences = first.map((value, place) => value - (second[place] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}

function keyOf(...pair: readonly [string, string]): string {
  return [...pair].sort().map(encodeURIComponent).join('+')
}

function metIn(record: NetworkingRecord): ReadonlySet<string> {
  return new Set([
    ...record.contacts.flatMap(({ id, introducedBy }) => (introducedBy === undefined ? [] : [keyOf(id, introducedBy)])),
    ...record.activities.flatMap((activity) => {
      if (isIntroductionEvent(activity)) return [keyOf(activity.contactId, activity.otherContactId)]
      const { introducedContactId } = activity.type === 'introduction_received' ? activity : {}
      return introducedContactId === undefined || !('contactId' in activity) || !activity.contactId
        ? []
        : [keyOf(activity.contactId, introducedContactId)]
    }),
  ])
}

/** Whoever said no to meeting somebody, and has not said otherwise or been asked again since. */
function declinersIn({ activities }: NetworkingRecord): readonly string[] {
  const words = activities
    .filter(isIntroductionEvent)
    .filter(({ type, contactId, otherContactId }) => !sidesAlike.includes(type) && contactId !== otherContactId)
  return words
    .filter(
      (word) =>
        word.type === 'introduction_declined' &&
        !words.some(
          (other) =>
            other.contactId === word.contactId &&
            other.otherContactId === word.otherContactId &&
            compareIntroductionEvents(other, word) > 0,
        ),
    )
    .map(({ contactId }) => contactId)
}

const sidesAlike: readonly string[] = ['introduction_made', 'introduction_followed_up']

describe('the suggestions', () => {
  it('are what looking at all pairs would find, in order', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const found = suggestionsIn(frozen(network), everything).map(({ id }) => id)
        expect(found).toEqual(scoreAllPairs(network).map((pair) => keyOf(...pair)))
      }),
    )
  })

  it('take each person so many times, best first', () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(3), fc.nat(6), (network, perContact, limit) => {
        const taken: string[] = []
        const expected = scoreAllPairs(network)
          .filter((pair) => {
            const isFree = pair.every((id) => taken.filter((other) => other === id).length < perContact)
            if (isFree) taken.push(...pair)
            return isFree
          })
          .slice(0, limit)
        const options = { perContact, limit }
        expect(suggestionsIn(network, options).map(({ id }) => id)).toEqual(expected.map((pair) => keyOf(...pair)))
      }),
    )
  })

  it('are independent of the order in which contacts, activities and tags were entered', () => {
    fc.assert(
      fc.property(anyNetwork, (record) => {
        const reversed = {
          ...record,
          contacts: record.contacts
            .map((contact) => ({
              ...contact,
              needs: [...contact.needs].reverse(),
              offers: [...contact.offers].reverse(),
            }))
            .reverse(),
          activities: [...record.activities].reverse(),
        }
        const inReverse = suggestionsIn(reversed)
        expect(inReverse).toEqual(suggestionsIn(record))
      }),
    )
  })

  it('do not change for the others when somebody unrelated is added', () => {
    fc.assert(
      fc.property(anyNetwork, (record) => {
        const more = { ...record, contacts: [...record.contacts, person('someone unrelated', ['z'], ['y'])] }
        expect(suggestionsIn(more)).toEqual(suggestionsIn(record))
      }),
    )
  })

  it('are gone once they are under way', () => {
    fc.assert(
      fc.property(anyNetwork, (record) => {
        const suggested = suggestionsIn(record, everything)
        const offers = suggested.map(({ contactIds: [contactId, otherContactId] }, index): Activity => {
          return { id: `offer ${index}`, type: 'introduction_offered', at: now, contactId, otherContactId }
        })
        const later = { ...record, activities: [...record.activities, ...offers] }
        expect(suggestionsIn(later, everything)).toEqual([])
      }),
    )
  })
})

describe('where a thousand share a tag', () => {
  const crowd = Array.from({ length: 1_000 }, (_, index) =>
    person(`p${index}`, index % 2 ? ['help'] : [], index % 2 ? [] : ['help']),
  )
  const suggestions = suggestionsIn(recordOf(crowd), { ...everything, perContact: 3 })

  it('nobody is left out', () => {
    const suggested = new Set(suggestions.flatMap(({ contactIds }) => contactIds))
    expect(suggested.size).toBe(1_000)
  })

  it('no pair comes twice', () => {
    expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length)
  })

  it('the order of entry does not matter', () => {
    expect(suggestionsIn(recordOf([...crowd].reverse()), { ...everything, perContact: 3 })).toEqual(suggestions)
  })

  it.each<[string, Contact, Contact]>([
    ['both ways', person('x', ['help'], ['care']), person('y', ['care'], ['help'])],
    ['both ways by one tag', person('x', ['help'], ['help']), person('y', ['help'], ['help'])],
    ['in two ways', person('x', ['help', 'care'], []), person('y', [], ['help', 'care'])],
  ])('the only two of whom one could help the other %s come first', (_, first, second) => {
    const others = crowd.map((contact, index): Contact => {
      const tag = index % 4 < 2 ? 'help' : 'care'
      const startingStage = index < 500 ? 'personal' : 'known'
      return { ...contact, startingStage, needs: index % 2 ? [tag] : [], offers: index % 2 ? [] : [tag] }
    })
    const [ahead, behind] = [
      { ...first, startingStage: 'ally' as const },
      { ...second, startingStage: 'rapport' as const },
    ]
    expect(pairsIn(recordOf([...others, ahead, behind]), { limit: 1 })).toEqual(['x y'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { now } from '../../test/arbitraries/moments.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { type UpsertResult, upsertActivities, upsertContacts, upsertSeekers } from '../storage.ts'
import { parseRecord } from './parse-record.ts'

const ada: Contact = { id: 'ada', name: 'Ada', channel: 'alumni', employer: 'Quay', offers: [], needs: [], tags: [] }
const ben: Contact = { id: 'ben', name: 'Ben', channel: 'alumni', introducedBy: 'ada', offers: [], needs: [], tags: [] }
const stored = { entries: [ada, ben], versions: new Map([['ada', 3]]) }

const upsert = (...rows: readonly object[]) => upsertContacts(stored, rows, { now })

/** The outcomes, or the codes and the paths of the issues. */
const say = (results: readonly UpsertResult<unknown>[]) =>
  results.map((it) =>
    'issues' in it ? it.issues.map(({ code, path }) => `${code} ${path.join('.')}`).join() : it.outcome,
  )

describe('upserting contacts', () => {
  it.each<readonly [string, readonly object[], readonly string[]]>([
    [
      'adds, changes and leaves',
      [{ id: 'new', name: 'N', channel: 'alumni' }, { id: 'ada', name: 'Eve' }, { id: 'ben' }],
      ['created', 'updated', 'unchanged'],
    ],
    ['needs what a new one needs', [{ id: 'new', name: 'N' }, { id: 'ada' }], ['required 0.channel', 'unchanged']],
    ['cannot clear what one needs', [{ id: 'ada', name: null }], ['required 0.name']],
    [
      'lets rows name each other in any order',
      [
        { id: 'x', name: 'X', channel: 'alumni', introducedBy: 'y' },
        { id: 'y', name: 'Y', channel: 'alumni' },
      ],
      ['created', 'created'],
    ],
    [
      'refuses who names a refused one',
      [
        { id: 'x', name: 'X', channel: 'alumni', introducedBy: 'y' },
        { id: 'y', name: 'Y', channel: 'none' },
      ],
      ['unknown_contact 0.introducedBy', 'unknown_channel 1.channel'],
    ],
    [
      'lets who names a stored one that stays as it was',
      [
        { id: 'x', name: 'X', channel: 'alumni', introducedBy: 'ada' },
        { id: 'ada', channel: 'none' },
      ],
      ['created', 'unknown_channel 1.channel'],
    ],
    [
      'refuses the row that closes a circle',
      [
        { id: 'ada', introducedBy: 'ben' },
        { id: 'ben', name: 'Bo' },
      ],
      ['introduced_in_a_circle 0.introducedBy', 'updated'],
    ],
    [
      'lets an introduction turn around',
      [
        { id: 'ada', introducedBy: 'ben' },
        { id: 'ben', introducedBy: null },
      ],
      ['updated', 'updated'],
    ],
    [
      'refuses the second row of an id',
      [
        { id: 'ada', name: 'A' },
        { id: 'ada', name: 'B' },
      ],
      ['updated', 'duplicate_id 1.id'],
    ],
    [
      'refuses another version, and one of what is not there',
      [
        { id: 'ada', version: 2 },
        { id: 'new', version: 1, name: 'N', channel: 'alumni' },
      ],
      ['version_conflict 0.version', 'unknown_contact 1.id'],
    ],
    ['takes the version that is stored', [{ id: 'ada', version: 3, name: 'Eve' }], ['updated']],
    ['refuses the future', [{ id: 'ada', knownSince: '2026-03-03T00:00:00Z' }], ['in_the_future 0.knownSince']],
    [
      'refuses unknown fields and what is no row',
      [{ id: 'ada', shoeSize: 4 }, []],
      ['unrecognized_field 0', 'invalid_type 1'],
    ],
  ])('%s', (_, rows, outcomes) => {
    expect(say(upsert(...rows))).toEqual(outcomes)
  })

  it('clears a field by null and leaves an omitted one', () => {
    expect(upsert({ id: 'ada', employer: null })).toEqual([
      { outcome: 'updated', entry: { id: 'ada', name: 'Ada', channel: 'alumni', offers: [], needs: [], tags: [] } },
    ])
  })

  it('refuses a contact known since after what happened with them', () => {
    const target = { ...stored, firstActivityAt: new Map([['ada', new Date('2026-01-01T00:00:00Z')]]) }
    const results = upsertContacts(target, [{ id: 'ada', knownSince: '2026-02-01T00:00:00Z' }], { now })
    expect(say(results)).toEqual(['before_contact_known 0.knownSince'])
  })
})

describe('upserting activities', () => {
  const help = { type: 'help_received', id: 'help', contactId: 'ada', at: '2026-02-01T00:00:00Z' }
  const thanks = { type: 'thanks_sent', id: 'thanks', contactId: 'ada', at: '2026-02-02T00:00:00Z', for: ['help'] }
  const context = { now, contacts: new Map([['ada', undefined]]) }

  it('lets thanks name what comes later, unless that is refused', () => {
    expect(say(upsertActivities({ entries: [] }, [thanks, help], context))).toEqual(['created', 'created'])
    const unknown = { ...help, contactId: 'eve' }
    expect(say(upsertActivities({ entries: [] }, [thanks, unknown], context))).toEqual([
      'unknown_activity 0.for.0',
      'unknown_contact 1.contactId',
    ])
  })

  it('keeps of another type what both have', () => {
    const [created] = upsertActivities({ entries: [] }, [{ ...thanks, for: [], note: 'n' }], context)
    const entries = created?.outcome === 'created' ? [created.entry] : []
    expect(upsertActivities({ entries }, [{ id: 'thanks', type: 'help_received' }], context)).toEqual([
      { outcome: 'updated', entry: { ...help, id: 'thanks', at: new Date(thanks.at), note: 'n' } },
    ])
  })
})

describe('upserting seekers', () => {
  const target = { entries: [{ id: 'dana', affiliations: [], selfReports: [], preferences: { locale: 'es' } }] }

  it('adds and changes, one preference at a time', () => {
    const rows = [{ id: 'dana', preferences: { timeZone: 'UTC' } }, { id: 'new' }, { id: 'dan', comfort: 9 }]
    const results = upsertSeekers(target, rows, { now })
    expect(say(results)).toEqual(['updated', 'created', 'too_big 2.comfort'])
    expect(results[0]).toMatchObject({ entry: { preferences: { locale: 'es', timeZone: 'UTC' } } })
  })

  it('leaves a goal whose date has passed, and refuses a new one', () => {
    const goal = { outcome: 'offer', by: new Date('2026-01-01T00:00:00Z'), count: 1 } as const
    const past = { entries: [{ id: 'dana', affiliations: [], selfReports: [], goal }] }
    const rows = [
      { id: 'dana', goal },
      { id: 'new', goal },
    ]
    expect(say(upsertSeekers(past, rows, { now }))).toEqual(['unchanged', 'goal_in_the_past 1.goal.by'])
  })
})

it('leaves a record that is upserted into nothing, and is unchanged the second time', () => {
  fc.assert(
    fc.property(anyRecord(), (record) => {
      const { seeker, contacts, activities } = frozen(record)
      const context = { now, contacts: new Map(contacts.map(({ id, knownSince }) => [id, knownSince])) }
      const all = [
        [upsertSeekers({ entries: [] }, [seeker], { now }), upsertSeekers({ entries: [seeker] }, [seeker], { now })],
        [upsertContacts({ entries: [] }, contacts, { now }), upsertContacts({ entries: contacts }, contacts, { now })],
        [
          upsertActivities({ entries: [] }, activities, context),
          upsertActivities({ entries: activities }, activities, context),
        ],
      ] as const
      const [[people], [met], [log]] = all
      const entries = (results: readonly UpsertResult<unknown>[]) =>
        results.map((it) => ('entry' in it ? it.entry : it))
      const [own] = entries(people)
      const again = parseRecord({ ...record, seeker: own, contacts: entries(met), activities: entries(log) }, { now })
      expect(again).toEqual(parseRecord(record, { now }))
      for (const [, second] of all)
        expect(new Set(say(second))).toEqual(new Set(second.length > 0 ? ['unchanged'] : []))
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import { normalizeEmployer } from '../contact/normalize-employer.ts'
import { encodeRecord } from '../record/encode-record.ts'
import { parseRecord } from '../record/parse-record.ts'
import { recordAsOf } from '../record/record-as-of.ts'
import { withoutSensitive } from '../record/without-sensitive.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { foldRecord, summaryWithoutSensitive } from '../summary/fold-record.ts'
import { addTargetEmployers } from './add-target-employers.ts'
import { editTargetEmployer } from './edit-target-employer.ts'
import { peopleAt } from './people-at.ts'
import { rankEmployers } from './rank-employers.ts'
import { removeTargetEmployers } from './remove-target-employers.ts'

const [ruth, omar, ines, joy] = people('alumni', 4)
if (!ruth || !omar || !ines || !joy) throw new Error('There are four.')

describe('people at an employer', () => {
  it('are those who work there, by the normalized name and nothing else', () => {
    const contacts = [
      { ...ruth, employer: 'ACME, Inc.' },
      { ...omar, employer: 'Acme Labs' },
      { ...ines, employer: 'acme' },
      { ...joy, jobTitle: 'Head of Acme' },
    ]
    expect(peopleAt(recordOf({ contacts }), 'The Acme Corp.')).toEqual({
      insiders: [ruth.id, ines.id],
      connectors: [],
    })
  })

  it('are nobody where the name names nobody', () => {
    const contacts = [{ ...ruth, employer: 'Self-employed' }, { ...omar }]
    expect(peopleAt(recordOf({ contacts }), 'self-employed')).toEqual({ insiders: [], connectors: [] })
  })

  it('are one introduction away through people who led there before, the strongest reason first', () => {
    const contacts = [{ ...ruth, employer: 'Acme', introducedBy: omar.id }, omar, ines, joy]
    const activities = [
      happened('lead_received', 9, { contactId: ines.id, employer: 'Acme GmbH' }),
      happened('application_sent', 8, { contactId: ines.id, employer: 'ACME' }),
      happened('referral_received', 7, { contactId: joy.id, employer: 'Acme' }),
      happened('interview_held', 5, { employer: 'Acme' }),
      happened('lead_received', 4, { contactId: joy.id, employer: 'Elsewhere' }),
    ]
    const record = recordOf({ contacts, activities })
    const expected = {
      insiders: [ruth.id],
      connectors: [
        {
          contactId: omar.id,
          because: [{ code: 'introduced_to_insider', facts: { contacts: 1 }, contactIds: [omar.id, ruth.id] }],
        },
        { contactId: joy.id, because: [{ code: 'opened_doors_there', facts: { count: 1 } }] },
        { contactId: ines.id, because: [{ code: 'told_of_employer', facts: { count: 2 } }] },
      ],
    }
    expect(peopleAt(record, 'acme')).toMatchObject(expected)
    expect(peopleAt(deriveSituation(record, { now }), 'acme')).toEqual(peopleAt(record, 'acme'))
  })

  it('count an introduction once, whether the log or the contact says so', () => {
    const contacts = [{ ...ruth, employer: 'Acme', introducedBy: omar.id }, omar]
    const introduction = { contactId: omar.id, introducedContactId: ruth.id }
    const record = recordOf({ contacts, activities: [happened('introduction_received', 3, introduction)] })
    expect(peopleAt(record, 'Acme').connectors[0]?.because).toMatchObject([{ facts: { contacts: 1 } }])
  })

  it('are no connectors where they work there themselves', () => {
    const contacts = [{ ...ruth, employer: 'Acme' }]
    const activities = [happened('lead_received', 9, { contactId: ruth.id, employer: 'Acme' })]
    expect(peopleAt(recordOf({ contacts, activities }), 'Acme').connectors).toEqual([])
  })
})

describe('the order of target employers', () => {
  const contacts = [{ ...ruth, employer: 'Insiders' }, omar]
  const activities = [happened('referral_received', 3, { contactId: omar.id, employer: 'Connectors' })]
  const targetEmployers = [
    { id: 'unknown', name: 'Whatever', posting: 'https://example.org/job' },
    { id: 'posted', name: 'Posted', motivation: 4, posting: 'https://example.org/job' },
    { id: 'plain', name: 'Plain', motivation: 4 },
    { id: 'through', name: 'Connectors Ltd', motivation: 4 },
    { id: 'inside', name: 'Insiders', motivation: 4 },
    { id: 'dream', name: 'Dream', motivation: 5 },
    { id: 'plain too', name: 'Plainer', motivation: 4 },
  ]
  const record = recordOf({ contacts, activities, targetEmployers })

  it('goes by motivation, then by who is known there, then by an opening, then by the list', () => {
    const ranked = rankEmployers(record)
    expect(ranked.map(({ employer }) => employer.id)).toEqual([
      'dream',
      'inside',
      'through',
      'posted',
      'plain',
      'plain too',
      'unknown',
    ])
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(rankEmployers(deriveSituation(record, { now }))).toEqual(ranked)
  })

  it('says why', () => {
    const codes = new Map(
      rankEmployers(record).map(({ employer, because }) => [employer.id, because.map(({ code }) => code)]),
    )
    expect(codes.get('inside')).toEqual(['employer_motivation', 'employer_insiders'])
    expect(codes.get('through')).toEqual(['employer_motivation', 'employer_connectors'])
    expect(codes.get('unknown')).toEqual(['employer_nobody_known', 'employer_posting'])
  })

  it('is of every employer, and never puts a less wanted one first', () => {
    fc.assert(
      fc.property(anyRecord(), (any) => {
        const ranked = rankEmployers(frozen(any))
        expect(new Set(ranked.map(({ employer }) => employer))).toEqual(new Set(any.targetEmployers))
        const wanted = ranked.map(({ employer }) => employer.motivation ?? 0)
        expect(wanted).toEqual(wanted.toSorted((one, other) => other - one))
      }),
    )
  })

  it('is empty without any', () => {
    expect(rankEmployers({ contacts: [], activities: [] })).toEqual([])
  })
})

const acme = { id: 'a', name: 'Acme', motivation: 3, note: 'Nice' }
const bright = { id: 'b', name: 'Bright' }
const listed = { targetEmployers: [acme, bright] }

describe('changes of target employers', () => {
  it('add at the end', () => {
    const added = addTargetEmployers(frozen(listed), [{ id: 'c', name: 'Corner' }])
    expect(added).toEqual({ success: true, value: { targetEmployers: [acme, bright, { id: 'c', name: 'Corner' }] } })
    expect(addTargetEmployers({}, [acme])).toEqual({ success: true, value: { targetEmployers: [acme] } })
  })

  it.each<[unknown[], object]>([
    [
      [{ id: 'c', name: 'ACME Inc.' }],
      { code: 'duplicate_employer', path: [0, 'name'], employer: 'ACME Inc.', firstPath: [] },
    ],
    [
      [
        { id: 'c', name: 'Corner' },
        { id: 'd', name: 'Corner GmbH' },
      ],
      { code: 'duplicate_employer', path: [1, 'name'], employer: 'Corner GmbH', firstPath: [0, 'name'] },
    ],
    [[{ id: 'a', name: 'Corner' }], { code: 'duplicate_id', path: [0, 'id'], id: 'a', firstPath: [] }],
    [[{ id: 'c', name: ' ' }], { code: 'invalid_format', path: [0, 'name'] }],
    [[{ id: 'c', name: 'Corner', motivation: 6 }], { code: 'too_big', path: [0, 'motivation'], maximum: '5' }],
    [[{ id: 'c', name: 'Corner', motivation: 0 }], { code: 'too_small', path: [0, 'motivation'] }],
    [[{ id: 'c', name: 'Corner', size: 9 }], { code: 'unrecognized_field', path: [0] }],
    [
      Array.from({ length: 499 }, (_, index) => ({ id: `n${index}`, name: `Number ${index}` })),
      { code: 'too_big', path: [], maximum: '500 entries' },
    ],
  ])('refuse %j', (input, issue) => {
    expect(addTargetEmployers(listed, input)).toMatchObject({ success: false, issues: [issue] })
  })

  it('change some fields, and null clears one', () => {
    const changes = { name: 'Acme Labs', note: null, id: 'z' }
    expect(editTargetEmployer(frozen(listed), { targetEmployerId: 'a', changes })).toEqual({
      success: true,
      value: { targetEmployers: [{ id: 'a', name: 'Acme Labs', motivation: 3 }, bright] },
    })
    expect(editTargetEmployer(listed, { targetEmployerId: 'a', changes: { name: 'ACME' } }).success).toBe(true)
  })

  it.each<[string, Readonly<Record<string, unknown>>, object]>([
    ['b', { name: 'The Acme Corp.' }, { code: 'duplicate_employer', path: ['name'], firstPath: [] }],
    ['a', { name: 'Bright Ltd.' }, { code: 'duplicate_employer', path: ['name'], firstPath: [] }],
    ['a', { name: null }, { code: 'required', path: ['name'] }],
    ['c', {}, { code: 'unknown_target_employer', path: ['targetEmployerId'], targetEmployerId: 'c' }],
  ])('of %s to %j are refused', (targetEmployerId, changes, issue) => {
    expect(editTargetEmployer(listed, { targetEmployerId, changes })).toMatchObject({ issues: [issue] })
  })

  it('remove some, all or none', () => {
    expect(removeTargetEmployers(frozen(listed), ['a', 'a'])).toEqual({
      success: true,
      value: { targetEmployers: [bright] },
    })
    expect(removeTargetEmployers(listed, ['a', 'c'])).toEqual({
      success: false,
      issues: [{ code: 'unknown_target_employer', path: [1], targetEmployerId: 'c' }],
    })
  })

  it('do the same to a part of a record as to the whole', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const { targetEmployers } = record
        const added = [{ id: 'new', name: 'Brand new & Co.' }]
        const whole = addTargetEmployers(record, added)
        const part = addTargetEmployers({ targetEmployers }, added)
        expect(whole.success && whole.value).toEqual(part.success && { ...record, ...part.value })
        const back = whole.success && removeTargetEmployers(whole.value, ['new'])
        expect(back ? back.success && back.value : false).toEqual(whole.success && record)
      }),
    )
  })
})

describe('every function of a record', () => {
  it('keeps the target employers', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const { targetEmployers } = record
        const summary = foldRecord(record)
        expect(recordAsOf(record, now).targetEmployers).toEqual(targetEmployers)
        expect(withoutSensitive(record).targetEmployers).toEqual(targetEmployers)
        expect(summary.targetEmployers).toEqual(targetEmployers)
        expect(summaryWithoutSensitive(summary).targetEmployers).toEqual(targetEmployers)
        expect(deriveSituation(record, { now }).record.targetEmployers).toEqual(targetEmployers)
        expect(encodeRecord(record).targetEmployers).toEqual(targetEmployers)
      }),
    )
  })

  it('takes a record without any for one with none', () => {
    const { targetEmployers: _, ...record } = recordOf()
    expect(parseRecord(record, { now })).toMatchObject({ value: { targetEmployers: [] } })
    expect(encodeRecord(record).targetEmployers).toEqual([])
    expect(deriveSituation(record, { now }).record.targetEmployers).toEqual([])
  })

  it('refuses an employer listed twice', () => {
    const record = { ...recordOf(), targetEmployers: [acme, { id: 'b', name: 'ACME LLC' }] }
    expect(parseRecord(record, { now })).toEqual({
      success: false,
      issues: [
        {
          code: 'duplicate_employer',
          path: ['targetEmployers', 1, 'name'],
          employer: 'ACME LLC',
          firstPath: ['targetEmployers', 0, 'name'],
        },
      ],
    })
  })

  it('compares names as contacts’ employers are compared', () => {
    expect(normalizeEmployer('ACME LLC')).toBe(normalizeEmployer('Acme'))
  })
})

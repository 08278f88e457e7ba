import { expect, it } from 'vitest'
import { type NetworkingRecordInput, parseRecord, planWeek, review } from '../index.ts'

const now = new Date('2026-03-02T09:00:00Z')
const input: NetworkingRecordInput = {
  seeker: { id: 'ana' },
  contacts: [{ id: 'ruth', name: 'Ruth', channel: 'alumni' }],
  activities: [{ id: 'a', type: 'help_received', contactId: 'ruth', at: '2026-02-02T09:00:00Z' }],
}
const parsed = parseRecord(input, { now })
const seeker = { id: 'ana', affiliations: [], selfReports: [] }

it.each<readonly [string, unknown]>([
  ['a record as JSON', input],
  ['the result of parsing it', parsed],
  ['activities as JSON', { seeker, contacts: [], activities: input.activities }],
  ['contacts as JSON', { seeker, contacts: input.contacts, activities: [] }],
])('%s is refused with what to do first', (_, record) => {
  for (const verb of [review, planWeek])
    expect(() => Reflect.apply(verb, undefined, [record, { now }])).toThrow('call parseRecord first')
})

it('a parsed record is not', () => {
  if (!parsed.success) throw new Error('The sample is refused.')
  expect(review(parsed.value, { now }).thanksOwed).toHaveLength(1)
})

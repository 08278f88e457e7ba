import { describe, expect, it } from 'vitest'
import { describeChanges } from './describe-changes.ts'

const before = 'type Query { seeker(id: ID!): Seeker } type Seeker { id: ID! name: String } enum Stage { KNOWN ALLY }'

describe('the changes of a contract', () => {
  it.each([
    ['a field removed', before.replace(' name: String', ''), 'breaks: Seeker.name was removed.'],
    [
      'an argument that is now required',
      before.replace('id: ID!)', 'id: ID! at: Int!)'),
      'breaks: A required arg at on Query.seeker was added.',
    ],
    ['a new value of an enum', before.replace('ALLY', 'ALLY CLOSE'), 'may break: CLOSE was added to enum type Stage.'],
  ])('name %s', (_, after, line) => {
    expect(describeChanges(before, after)).toEqual([line])
  })

  it('do not name what no portal notices', () => {
    expect(describeChanges(before, before.replace('name: String', 'name: String nick: String'))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { refuseChanges } from './refuse-changes.ts'

const contract = `
  type Query { seeker(id: ID!, at: Int @deprecated(reason: "Use nothing."), in: Zone @deprecated): Seeker, old: Old @deprecated }
  type Seeker { id: ID! name: String @deprecated(reason: "Use id.") stage: Stage, edges: [Edge!]! }
  type Edge { cursor: String! node: Seeker }
  type Old { edges: [OldEdge!]! }
  type OldEdge { node: Old }
  input Zone { name: String }
  enum Stage { KNOWN ALLY @deprecated }
`

const without = (part: string): string => contract.replace(part, '')
const refused = (after: string, version = '1.4.0') => refuseChanges({ contract, version }, after)

describe('a change of a released contract', () => {
  it.each([
    ['a field', without(' stage: Stage,'), ['Seeker.stage was removed without having been deprecated.']],
    ['an argument', without('id: ID!, '), ['Query.seeker(id:) was removed without having been deprecated.']],
    ['a value', without('KNOWN '), ['Stage.KNOWN was removed without having been deprecated.']],
    [
      'a type, with what leads to it',
      without(', edges: [Edge!]!').replace('type Edge { cursor: String! node: Seeker }', ''),
      ['Edge was removed without having been deprecated.', 'Seeker.edges was removed without having been deprecated.'],
    ],
  ])('is refused where it removes %s that was not deprecated', (_, after, lines) => {
    expect(refused(after)).toEqual(lines)
  })

  it.each([
    ['a field', without(' name: String @deprecated(reason: "Use id.")')],
    ['an argument', without('at: Int @deprecated(reason: "Use nothing."), ')],
    ['a value', without(' ALLY @deprecated')],
    ['an argument and its type', without(', in: Zone @deprecated').replace('input Zone { name: String }', '')],
    [
      'a field and the types that only it leads to',
      without(', old: Old @deprecated')
        .replace('type OldEdge { node: Old }', '')
        .replace('type Old { edges: [OldEdge!]! }', ''),
    ],
  ])('may remove %s that was deprecated', (_, after) => {
    expect(refused(after)).toEqual([])
  })

  it.each([
    ['another type', contract.replace('name: String @', 'name: Int @'), 'Seeker.name changed type from String to Int.'],
    ['a required argument', contract.replace('id: ID!,', 'id: ID!, by: ID!,'), 'A required arg by on Query.seeker'],
  ])('is refused where it brings %s', (_, after, line) => {
    expect(refused(after)).toEqual([expect.stringContaining(line)])
  })

  it('may add', () => {
    expect(refused(contract.replace('id: ID! name', 'id: ID! nick: String name'))).toEqual([])
  })
})

it('a contract that is not released yet may change', () => {
  expect(refused(without(' stage: Stage,'), '0.9.0')).toEqual([])
})

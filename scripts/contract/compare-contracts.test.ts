import { describe, expect, it } from 'vitest'
import { compareContracts } from './compare-contracts.ts'

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

async function changesTo(after: string, version = '1.4.0') {
  return await compareContracts({ contract, version }, after)
}

describe('a change of a released contract', () => {
  it.each([
    ['removes a field', without(' stage: Stage,'), "Field 'stage' was removed from object type 'Seeker'"],
    ['removes an argument', without('id: ID!, '), "Argument 'id: ID!' was removed from field 'Query.seeker'"],
    ['removes a value', without('KNOWN '), "Enum value 'KNOWN' was removed from enum 'Stage'"],
    [
      'removes a type with the field that leads to it',
      without(', edges: [Edge!]!').replace('type Edge { cursor: String! node: Seeker }', ''),
      "Field 'edges' was removed from object type 'Seeker'",
    ],
    ['changes a type', contract.replace('name: String @', 'name: Int @'), "Field 'Seeker.name' changed type"],
    ['requires an argument', contract.replace('id: ID!,', 'id: ID!, by: ID!,'), "Argument 'by: ID!' added"],
  ])('is refused where it %s that was not deprecated', async (_, after, line) => {
    expect((await changesTo(after)).refused).toEqual([expect.stringContaining(line)])
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
  ])('may remove %s that was deprecated', async (_, after) => {
    const { refused, breaking } = await changesTo(after)
    expect(refused).toEqual([])
    expect(breaking.length).toBeGreaterThan(0)
  })

  it('may add', async () => {
    const added = await changesTo(contract.replace('id: ID! name', 'id: ID! nick: String name'))
    expect(added).toEqual({ breaking: [], dangerous: [], refused: [] })
  })
})

it('a new value of an enum is dangerous: a portal may not know what to do with it', async () => {
  const { dangerous } = await changesTo(contract.replace('ALLY @', 'CLOSE ALLY @'))
  expect(dangerous).toEqual([expect.stringContaining("'CLOSE'")])
})

it('a contract that is not released yet may change', async () => {
  expect((await changesTo(without(' stage: Stage,'), '0.9.0')).refused).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { duplicateEntry } from './duplicate-entry.ts'
import { type ComparedName, compareNames } from './duplicate-names.ts'

const named = (name: string): ComparedName =>
  duplicateEntry({ id: name, name, channel: 'alumni', offers: [], needs: [], tags: [] }).name

describe('compareNames', () => {
  it.each([
    ['Ann Lee', 'LEE, Ann', 'same_name'],
    ['Jean-Luc Picard', 'Jeanluc Picard', 'same_name'],
    ['王伟', '王伟', 'same_name'],
    ['Ann Lee', 'Lee Ann', 'transposed_name'],
    ['Bob Smith', 'Robert Smith', 'nickname'],
    ['Bob Smith', 'Rob Smith', 'nickname'],
    ['Wei (William) Zhang', 'Bill Zhang', 'nickname'],
    ['John Smith', 'John Q. Smith', 'partial_name'],
    ['John Q. Smith', 'John Quentin Smith', 'partial_name'],
    ['Gabriel García', 'Gabriel García Márquez', 'partial_name'],
    ['Jonathan Smith', 'Jonathon Smith', 'similar_name'],
    ['Hans Müller', 'Hans Mueller', 'similar_name'],
    ['J. Smith', 'John Smith', 'name_initial'],
    ['John S.', 'John Smith', 'name_initial'],
    ['J. Smith', 'J. Smith', 'name_initial'],
    ['Ann', 'Ann Lee', 'one_name_part'],
    ['Ann', 'Ann', 'one_name_part'],
    ['Ann Lee', 'Ann Jones', 'other_names_differ'],
    ['John A. Smith', 'John B. Smith', 'other_names_differ'],
    ['Ann Lee', 'Bea Lee', 'different_name'],
    ['Alexander Lee', 'Alexandra Lee', 'different_name'],
    ['Ann', 'Bea Lee', 'different_name'],
    ['Person 1700', 'Person 1701', 'other_names_differ'],
  ] as const)('finds of %s and %s: %s', (first, second, agreement) => {
    expect(compareNames(named(first), named(second))).toBe(agreement)
    expect(compareNames(named(second), named(first))).toBe(agreement)
  })

  it('says nothing where a name is missing', () => {
    expect(compareNames(named('Unknown'), named('Unknown'))).toBeUndefined()
  })

  it.each(['constructor', '__proto__', 'toString'])('takes %s for a name like any other', (name) => {
    expect(compareNames(named(`${name} Lee`), named(`${name} Lee`))).toBe('same_name')
  })
})

import { describe, expect, it } from 'vitest'
import { normalizeName } from './normalize-name.ts'

describe('normalizeName', () => {
  it.each([
    ['Ann Lee', 'ann lee'],
    ['  ANN   LEE ', 'ann lee'],
    ['Dr. José (Pepe) Núñez, MBA 🚀', 'jose nunez'],
    ['Prof. Dr. Ann Lee', 'ann lee'],
    ['Dipl.-Ing. Hans Wolf', 'hans wolf'],
    ['Dr. med. univ. Hans Wolf', 'hans wolf'],
    ['Dr med univ Hans Wolf', 'hans wolf'],
    ['Univ.-Prof. Mag. Dr. h.c. Hans Wolf', 'hans wolf'],
    ['Hans Wolf, Dr. rer. nat.', 'hans wolf'],
    ['Dr. H. Wolf', 'h wolf'],
    ['Dr. Nat King', 'nat king'],
    ['Sr. Juan Pérez', 'juan perez'],
    ['John Smith Jr.', 'john smith'],
    ['John Smith Ph.D.', 'john smith'],
    ['John Smith MD', 'john smith'],
    ['Jane Doe, CSPO®, A-CSM', 'jane doe'],
    ['Jane Doe (She/Her)', 'jane doe'],
    ['Jane Doe | We are hiring', 'jane doe'],
    ['Jane Doe - Recruiter', 'jane doe'],
    ['jane.doe@example.com', 'jane doe'],
    ['Robert "Bob" Lee', 'robert lee'],
    ['J.R.R. Tolkien', 'j r r tolkien'],
    ['Anne-Marie O’Neil ❤️', 'anne marie oneil'],
    ['王伟', '王伟'],
    ['(Ann)', 'ann'],
  ])('reads %s as %s', (name, words) => {
    expect(normalizeName(name).words.join(' ')).toBe(words)
  })

  it.each([
    ['Lee, Ann', 'ann lee'],
    ['LEE, ANN', 'ann lee'],
    ['Dr. Smith, Dr. John, PhD', 'john smith'],
    ['Smith, John Q.', 'john q smith'],
    ['Tolkien, J.R.R.', 'j r r tolkien'],
    ['GARCIA MARQUEZ, GABRIEL', 'gabriel garcia marquez'],
  ])('turns %s round', (name, words) => {
    expect(normalizeName(name).words.join(' ')).toBe(words)
  })

  it.each(['Yo-Yo Ma', 'MD RAHMAN', 'Ma, Yo-Yo'])('leaves what may be a name in %s', (name) => {
    expect(normalizeName(name).words.join(' ')).toMatch(/yo yo ma|md rahman/)
  })

  it.each(['Unknown', 'LinkedIn Member', 'N/A', '🎉', ' '])('finds no name in %s', (name) => {
    expect(normalizeName(name).words).toEqual([])
  })

  it('distinguishes nicknames from pronouns', () => {
    expect(normalizeName('Wei (William) Zhang').nicknames).toEqual(['william'])
    expect(normalizeName('Wei Zhang (he/him)').nicknames).toEqual([])
  })

  it.each([
    ['John Smith Sr.', 1],
    ['John Smith, Jr.', 2],
    ['John Smith III', 3],
    ['Sr. Smith', undefined],
  ])('knows the generation of %s', (name, generation) => {
    expect(normalizeName(name).generation).toBe(generation)
  })
})

import { describe, expect, it } from 'vitest'
import { channels } from './channels.ts'
import { defineChannel } from './define-channel.ts'

const meetup = {
  id: 'meetup',
  label: 'Coding meetups',
  tie: 'cold',
  closeness: 'network',
  startingStage: 'known',
  reach: 'new_people',
  why: 'People there like to show what they build.',
  waysIn: ['Come as you are.'],
  firstSteps: ['Pick one talk.'],
  access: 'open',
  hoursPerApproach: 1,
  comfortAsked: 3,
}

const refused = [
  ['no first step', { firstSteps: [] }, 'firstSteps', 'too_small'],
  ['an approach that takes no time', { hoursPerApproach: 0 }, 'hoursPerApproach', 'too_small'],
  ['more comfort than the scale has', { comfortAsked: 6 }, 'comfortAsked', 'too_big'],
  ['a tie nobody knows', { tie: 'lukewarm' }, 'tie', 'not_one_of'],
] as const

describe('defineChannel', () => {
  it('adds a channel to the catalogue', () => {
    const result = defineChannel(meetup)
    expect(result.success && result.value.map(({ id }) => id)).toEqual([...channels.map(({ id }) => id), 'meetup'])
  })

  it('replaces the channel of the same id', () => {
    const result = defineChannel({ ...meetup, id: 'family' })
    const found = result.success ? result.value.filter(({ id }) => id === 'family') : []
    expect(found.map(({ label }) => label)).toEqual(['Coding meetups'])
  })

  it('adds to a catalogue of its own', () => {
    const first = defineChannel(meetup, [])
    const second = defineChannel({ ...meetup, id: 'choir' }, first.success ? first.value : [])
    expect(second).toMatchObject({ value: [{ id: 'meetup' }, { id: 'choir' }] })
  })

  it('is open to others unless it is said to be sensitive', () => {
    const result = defineChannel(meetup, [])
    expect(result).toMatchObject({ value: [{ sensitive: false }] })
  })

  it.each(refused)('refuses %s', (_, change, field, code) => {
    expect(defineChannel({ ...meetup, ...change })).toMatchObject({ success: false, issues: [{ path: [field], code }] })
  })
})

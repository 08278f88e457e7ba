import { expect, it } from 'vitest'
import { channels } from '../channel/channels.ts'
import { didYouMean } from './did-you-mean.ts'

it.each([
  ['friends', 'friends_and_neighbors'],
  ['Alumni', 'alumni'],
  ['past-coworkers', 'past_coworkers'],
  ['famly', 'family'],
  ['moon', undefined],
  ['', undefined],
])('%j means %j', (given, code) => {
  expect(
    didYouMean(
      given,
      channels.map(({ id }) => id),
    ),
  ).toBe(code)
})

import { expect, it } from 'vitest'
import { describeBreaches } from '../../../scripts/wall/breach.ts'
import { findRoomBreaches } from '../../../scripts/wall/room-wall.ts'
import { readSources } from '../../../scripts/wall/source.ts'
import { coreFolder } from './called-from-core.ts'
import { rooms } from './rooms.ts'

const sources = readSources(coreFolder)

it('is read', () => {
  expect(sources.length).toBeGreaterThan(1)
})

it('imports only modules before it in the list, file to file', () => {
  expect(describeBreaches(findRoomBreaches(sources, rooms))).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { describeBreaches } from '../../../scripts/wall/breach.ts'
import { findCircles } from '../../../scripts/wall/circle-wall.ts'
import { findEntryBreaches } from '../../../scripts/wall/entry-wall.ts'
import { findNameBreaches } from '../../../scripts/wall/name-wall.ts'
import { findPackageBreaches } from '../../../scripts/wall/package-wall.ts'
import { findPurityBreaches } from '../../../scripts/wall/purity-wall.ts'
import { findRoomBreaches } from '../../../scripts/wall/room-wall.ts'
import { readSources } from '../../../scripts/wall/source.ts'
import { findSyntaxBreaches } from '../../../scripts/wall/syntax-wall.ts'
import { coreFolder } from './called-from-core.ts'
import { rooms } from './rooms.ts'

const sources = readSources(coreFolder)

const walls = {
  'imports only its own files and zod, the calendar ts-ics too': [
    ...findPackageBreaches(sources, ['zod']).filter(({ path }) => !path.startsWith('calendar/')),
    ...findPackageBreaches(sources, ['zod', 'ts-ics']),
  ],
  'imports only rooms above, file to file': findRoomBreaches(sources, rooms),
  'imports in no circle': findCircles(sources),
  'has no default export, class, enum or namespace': findSyntaxBreaches(sources),
  'sees neither clock, chance, console nor machine': findPurityBreaches(sources),
  're-exports only from the package index': findEntryBreaches(sources, rooms.entries),
  'names files and folders after what they hold': findNameBreaches(sources),
}

describe('core', () => {
  it('is read', () => {
    expect(sources.length).toBeGreaterThan(1)
  })

  it.each(Object.entries(walls))('%s', (_, breaches) => {
    expect(describeBreaches(breaches)).toEqual([])
  })
})

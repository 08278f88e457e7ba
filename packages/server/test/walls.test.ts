import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeBreaches } from '../../../scripts/wall/breach.ts'
import { findMentions } from '../../../scripts/wall/mention-wall.ts'
import { readSources } from '../../../scripts/wall/source.ts'
import { findStoreBreaches } from '../../../scripts/wall/store-wall.ts'

const packages = join(import.meta.dirname, '..', '..')
const walls = {
  'schema writes only through the store': findStoreBreaches(readSources(join(packages, 'server', 'src', 'schema'))),
  'core never mentions the database client': findMentions(readSources(join(packages, 'core', 'src')), /prisma/i),
}

it.each(Object.entries(walls))('%s', (_, breaches) => {
  expect(describeBreaches(breaches)).toEqual([])
})

import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { findStoreBreaches } from './find-store-breaches.ts'
import { sourcesOf } from './sources-of.ts'

const find = (text: string): readonly string[] => describeBreaches(findStoreBreaches(sourcesOf({ 'a.ts': text })))

const broken = [
  ['context.db.seeker.create({ data })', 'uses create'],
  ['context.db.seeker.createMany({ data })', 'uses createMany'],
  ['context.db.seeker.update({ data })', 'uses update'],
  ['context.db.seeker.updateMany({ data })', 'uses updateMany'],
  ['context.db.seeker.upsert({})', 'uses upsert'],
  ['context.db.seeker?.delete({})', 'uses delete'],
  ['context.db.seeker.deleteMany()', 'uses deleteMany'],
  ['context.db.$executeRaw`delete from seeker`', 'uses $executeRaw'],
  ['context.db.$queryRaw`delete from seeker returning id`', 'uses $queryRaw'],
  ['context.db.$transaction([])', 'uses $transaction'],
  ["context.db.seeker['create']({})", 'uses create'],
  ['const { create } = context.db.seeker', 'uses create'],
  ['const { update: change } = context.db.seeker', 'uses update'],
  ['run(context.db.seeker.create)', 'uses create'],
  ["import { PrismaClient } from '@prisma/client'", "imports values from '@prisma/client'"],
  ["import { PrismaClient } from '../../generated/prisma/client.ts'", 'imports values from'],
  ["import { openPrismaClient } from '../database/prisma-client.ts'", 'imports values from'],
] as const

it.each(broken)('refuses %s', (text, message) => {
  expect(find(text)).toEqual([expect.stringContaining(message)])
})

it.each([
  'context.db.seeker.findMany({})',
  'Object.create(null)',
  "import type { Prisma } from '../../generated/prisma/client.ts'",
  "import { queryFromInfo } from '@pothos/plugin-prisma'",
  "import { createSeeker } from '../store/seeker.ts'\ncreateSeeker(context.db, input)",
  "builder.prismaObject('Seeker', { fields: (t) => ({ update: t.exposeString('name') }) })",
])('allows %s', (text) => {
  expect(find(text)).toEqual([])
})

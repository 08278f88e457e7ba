import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withMore } from '../../test/more-migrations.ts'
import { readMigrations } from '../migration/read-migrations.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { openDatabase } from './open-database.ts'

const serverUrl = process.env.TEST_DATABASE_URL

describe.skipIf(!serverUrl)('openPostgres', () => {
  const name = `tiecraft_test_${randomUUID().replaceAll('-', '')}`
  const url = serverUrl?.replace(/\/[^/]*$/, `/${name}`) ?? ''
  const admin = new Client({ connectionString: serverUrl })

  beforeAll(async () => {
    await admin.connect()
    await admin.query(`create database ${name}`)
    await admin.query(`alter database ${name} set timezone to 'Asia/Kathmandu'`)
  })

  afterAll(async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })

  test('of several servers that start at once, one migrates and all serve', async () => {
    const lines: string[] = []
    const report = (line: string) => lines.push(line)
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ kind: 'postgresql', url }, report)))
    expect(await Promise.all(opened.map(({ prisma }) => prisma.tenant.count()))).toEqual([0, 0, 0])
    expect(lines.filter((line) => line.startsWith('Migrated'))).toHaveLength(1)
    await Promise.all(opened.map(({ close }) => close()))
  })

  test('instants come back unchanged under any time zone of the database', async () => {
    const { prisma, close } = await openDatabase({ kind: 'postgresql', url })
    const createdAt = new Date('2026-03-29T01:30:00.123Z')
    const { id } = await prisma.tenant.create({ data: { name: 'Portal', createdAt } })
    expect((await prisma.tenant.findUniqueOrThrow({ where: { id } })).createdAt).toEqual(createdAt)
    const [row] = await prisma.$queryRaw<
      { seconds: number }[]
    >`select extract(epoch from created_at)::float8 as seconds from tenant`
    expect(row?.seconds).toBe(createdAt.getTime() / 1000)
    await close()
  })

  test('a failed migration is taken back, and the next start tries again', async () => {
    const current = await readMigrations()
    const failing = withMore(current, 'create table more (id int); select 1 / 0')
    await expect(migratePostgres(url, failing, () => {})).rejects.toMatchObject({
      message: 'Migration 99990101000000_more_0 failed and was rolled back: division by zero',
    })
    const body = '$$ begin return 7; end $$'
    const mended = withMore(current, `create function more() returns int language plpgsql as ${body}`)
    const lines: string[] = []
    await migratePostgres(url, mended, (line) => lines.push(line))
    expect(lines).toEqual(['Migrated the database: 99990101000000_more_0'])
  })

  test('a database that is not there is refused', async () => {
    await expect(openDatabase({ kind: 'postgresql', url: `${url}_no` })).rejects.toMatchObject({
      code: 'database_refused',
    })
  })
})

import { quoted } from '../prisma/checks/condition-of.ts'
import type { Database } from '../src/database/database.ts'
import { columnInSql } from '../src/query/column-of.ts'

/** What came of a change that was tried and taken back: `accepted`, or the name of what refused it. */
export async function outcomeOf({ prisma }: Database, statement: string): Promise<string> {
  const tried = prisma.$executeRawUnsafe(
    `DO $try$ DECLARE changed INT; BEGIN ${statement}; GET DIAGNOSTICS changed = ROW_COUNT;
     RAISE 'accepted by % rows', changed; END $try$`,
  )
  const message: string = await tried.then(
    () => 'nothing was tried',
    (error: unknown) => String(error),
  )
  if (message.includes('accepted by 1 rows')) return 'accepted'
  const [, kind, name] =
    /(check) constraint "(\w+)"/.exec(message) ?? /(null) value in column "(\w+)"/.exec(message) ?? []
  if (!kind || !name) throw new Error(`${statement}: ${message}`)
  return kind === 'null' ? `${name} is needed` : name
}

/** The statement that puts a value in the place of another. */
export function update(table: string, where: string, field: string, value: unknown): string {
  return `UPDATE "${table}" SET ${columnInSql(field)} = ${literal(value)} WHERE ${where}`
}

function literal(value: unknown): string {
  if (value === undefined || value === null) return 'NULL'
  if (value instanceof Date) return quoted(value.toISOString())
  if (Array.isArray(value)) return quoted(`{${value.map((one) => JSON.stringify(one)).join(',')}}`)
  return quoted(typeof value === 'object' ? JSON.stringify(value) : value)
}

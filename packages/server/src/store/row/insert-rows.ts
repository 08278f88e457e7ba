import type {
  Activity,
  Appointment,
  AuditEntry,
  Contact,
  LogSummary,
  RelationshipSummary,
  Seeker,
  SelfReport,
  TargetEmployer,
} from '../../../generated/prisma/client.ts'
import { Prisma } from '../../../generated/prisma/client.ts'
import { columnInSql, columnOf } from '../../query/column-of.ts'
import { mapInSlices } from './in-slices.ts'

/** A row to store; Prisma's type of JSON that was read has no readonly lists. */
type Stored<Row> = {
  readonly [Field in keyof Row]: Prisma.JsonValue extends Row[Field] ? Prisma.InputJsonValue | null : Row[Field]
}

/** A whole row of each table that is written this way, by the name of the table. */
export type RowsOf = {
  readonly seeker: Stored<Seeker>
  readonly self_report: Stored<SelfReport>
  readonly contact: Stored<Contact>
  readonly activity: Stored<Activity>
  readonly appointment: Stored<Appointment>
  readonly target_employer: Stored<TargetEmployer>
  readonly relationship_summary: Stored<RelationshipSummary>
  readonly log_summary: Stored<LogSummary>
  readonly audit_entry: Stored<AuditEntry>
}

type Table = keyof RowsOf

const fieldsOf = {
  seeker: Prisma.SeekerScalarFieldEnum,
  self_report: Prisma.SelfReportScalarFieldEnum,
  contact: Prisma.ContactScalarFieldEnum,
  activity: Prisma.ActivityScalarFieldEnum,
  appointment: Prisma.AppointmentScalarFieldEnum,
  target_employer: Prisma.TargetEmployerScalarFieldEnum,
  relationship_summary: Prisma.RelationshipSummaryScalarFieldEnum,
  log_summary: Prisma.LogSummaryScalarFieldEnum,
  audit_entry: Prisma.AuditEntryScalarFieldEnum,
} as const satisfies { readonly [Name in Table]: Readonly<Record<keyof RowsOf[Name], string>> }

/** The columns that tell a row from all others, of tables whose rows are replaced. */
const keysOf = {
  relationship_summary: ['tenantId', 'contactId'],
  log_summary: ['tenantId', 'seekerId'],
} as const satisfies { readonly [Name in Table]?: readonly (keyof RowsOf[Name])[] }

/** Inserts whole rows by one statement, however many. */
export async function insertRows<Name extends Table>(
  prisma: Prisma.TransactionClient,
  table: Name,
  rows: readonly RowsOf[Name][],
): Promise<void> {
  if (rows.length > 0) await prisma.$executeRaw(await insertOf(table, rows))
}

/**
 * An insert of whole rows, however many, with one parameter.
 *
 * Rows may refer to each other in any order. PostgreSQL reads each value as the type of its column.
 */
export async function insertOf<Name extends Table>(table: Name, rows: readonly RowsOf[Name][]): Promise<Prisma.Sql> {
  const fields = Object.keys(fieldsOf[table])
  const columns = fields.map((field) => [field, columnOf(field)] as const)
  const parts = await mapInSlices(rows, (slice) => JSON.stringify(slice.map((row) => inColumns(row, columns))))
  const json = `[${parts.map((part) => part.slice(1, -1)).join(',')}]`
  const into = Prisma.raw(`"${table}"`)
  const names = namesOf(fields)
  return Prisma.sql`insert into ${into} (${names}) select ${names} from json_populate_recordset(null::${into}, ${json}::json)`
}

/** An insert of whole rows that replaces the rows of the same keys. */
export async function replacementOf<Name extends keyof typeof keysOf>(
  table: Name,
  rows: readonly RowsOf[Name][],
): Promise<Prisma.Sql> {
  const fields = Object.keys(fieldsOf[table])
  return Prisma.sql`${await insertOf(table, rows)} on conflict (${namesOf(keysOf[table])})
    do update set (${namesOf(fields)}) = row(${namesOf(fields, 'excluded.')})`
}

/** Runs inserts as one statement; references between their rows are checked after all of them. */
export async function runTogether(prisma: Prisma.TransactionClient, inserts: readonly Prisma.Sql[]): Promise<void> {
  const [last, ...others] = inserts.toReversed()
  if (!last) return
  const parts = others.map((insert, place) => Prisma.sql`${Prisma.raw(`"part_${place}"`)} as (${insert})`)
  await prisma.$executeRaw(parts.length === 0 ? last : Prisma.sql`with ${Prisma.join(parts)} ${last}`)
}

function namesOf(fields: readonly string[], prefix = ''): Prisma.Sql {
  return Prisma.raw(fields.map((field) => `${prefix}${columnInSql(field)}`).join(', '))
}

/** The values of a row by its columns, without those that are null. */
function inColumns(row: object, columns: readonly (readonly [field: string, column: string])[]): object {
  const values: Record<string, unknown> = {}
  for (const [field, column] of columns) {
    const value: unknown = Reflect.get(row, field)
    if (value !== null) values[column] = value
  }
  return values
}

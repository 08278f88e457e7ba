import * as z from 'zod'
import { StartError } from '../failure/start-error.ts'
import { workingRole } from './tenant-transaction.ts'

/** Runs one statement and gives its rows. */
type Query = (sql: string) => Promise<readonly unknown[]>

const tables = `pg_class WHERE relnamespace = current_schema()::REGNAMESPACE AND relkind IN ('r', 'p')
  AND relname <> '_prisma_migrations'`

const findings = `
WITH worker AS (SELECT oid FROM pg_roles WHERE rolname = '${workingRole}')
SELECT
  current_user AS "user",
  EXISTS (SELECT FROM worker) AS "hasRole",
  COALESCE((SELECT pg_has_role(oid, CASE WHEN current_setting('server_version_num')::INT < 160000 THEN 'MEMBER' ELSE 'SET' END)
    FROM worker), false) AS "mayBecomeRole",
  ARRAY(SELECT rolname::TEXT FROM pg_roles, worker
    WHERE (rolsuper OR rolbypassrls) AND pg_has_role(worker.oid, pg_roles.oid, 'MEMBER')) AS "mightyRoles",
  ARRAY(SELECT relname::TEXT FROM worker, ${tables} AND pg_has_role(worker.oid, relowner, 'MEMBER')) AS "ownTables",
  ARRAY(SELECT relname::TEXT FROM ${tables} AND NOT (relrowsecurity AND relforcerowsecurity)) AS "openTables"`

const findingsSchema = z.object({
  user: z.string(),
  hasRole: z.boolean(),
  mayBecomeRole: z.boolean(),
  mightyRoles: z.array(z.string()),
  ownTables: z.array(z.string()),
  openTables: z.array(z.string()),
})

type Findings = z.infer<typeof findingsSchema>

/** What can be wrong with the walls, the first things first, and what to do about it. */
const complaints: readonly ((findings: Findings) => string | false)[] = [
  ({ hasRole }) =>
    !hasRole && `the role ${workingRole} is missing; let the owner of the tables run SELECT raise_walls();`,
  ({ mayBecomeRole, user }) =>
    !mayBecomeRole &&
    `${user} may not become ${workingRole}; let an administrator run GRANT ${workingRole} TO "${user}";`,
  ({ mightyRoles: [role] }) =>
    role !== undefined && `${workingRole} has the powers of ${role}, which no wall stops; take them from it`,
  ({ ownTables: [table] }) =>
    table !== undefined && `${workingRole} owns the table ${table} or may act for its owner; give it another owner`,
  ({ openTables: [table] }) =>
    table !== undefined && `row-level security is off on the table ${table}; let its owner run SELECT raise_walls();`,
]

/** Throws a `StartError` unless the database keeps the tenants apart whatever a request asks. */
export async function checkWalls(query: Query): Promise<void> {
  const [row] = await query(findings)
  const found = findingsSchema.parse(row)
  for (const complain of complaints) {
    const complaint = complain(found)
    if (complaint) throw new StartError('walls_down', `The database would not keep tenants apart: ${complaint}`)
  }
}

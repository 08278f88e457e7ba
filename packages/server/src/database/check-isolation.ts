import * as z from 'zod'
import { StartError } from '../failure/start-error.ts'
import { workingRole } from './tenant-transaction.ts'

/** Runs one statement and returns its rows. */
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

/** The possible faults of tenant isolation, in the order of checking, and how to repair each. */
const problems: readonly ((findings: Findings) => string | false)[] = [
  ({ hasRole }) =>
    !hasRole && `the role ${workingRole} is missing; let the owner of the tables run SELECT isolate_tenants();`,
  ({ mayBecomeRole, user }) =>
    !mayBecomeRole &&
    `${user} may not take the role ${workingRole}; let an administrator run GRANT ${workingRole} TO "${user}";`,
  ({ mightyRoles: [role] }) =>
    role !== undefined && `${workingRole} has the powers of ${role}, which bypasses row-level security; revoke them`,
  ({ ownTables: [table] }) =>
    table !== undefined && `${workingRole} owns the table ${table} or may act for its owner; give it another owner`,
  ({ openTables: [table] }) =>
    table !== undefined &&
    `row-level security is off on the table ${table}; let its owner run SELECT isolate_tenants();`,
]

/** Throws a `StartError` unless row-level security isolates the tenants in every table. */
export async function checkIsolation(query: Query): Promise<void> {
  const [row] = await query(findings)
  const found = findingsSchema.parse(row)
  for (const describe of problems) {
    const problem = describe(found)
    if (problem) throw new StartError('isolation_off', `The database does not isolate tenants: ${problem}`)
  }
}

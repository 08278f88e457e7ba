import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import type { Named, Reference, Whose } from './reference.ts'
import type { People, Person } from './tenants.ts'

/** The rows of each type that somebody has. */
type Rows = Readonly<Record<string, readonly Named[]>>

/** Finds what a reference stands for; undefined where somebody has nothing of the kind. */
export type FindNamed = (reference: Reference, whose: Whose) => Named | undefined

/** Where the rows of a type are, what the portal calls each, and which are a seeker's. */
const sources: Readonly<Record<string, string>> = {
  Seeker: 'select id, external_id as name from seeker where tenant_id = $1::uuid and id = $2::uuid',
  Contact: ofSeeker('contact', 'external_id'),
  Activity: ofSeeker('activity', 'external_id'),
  Appointment: ofSeeker('appointment', 'external_id'),
  TargetEmployer: ofSeeker('target_employer', 'external_id'),
  ContactMerge: ofSeeker('contact_merge', 'removed_external_id'),
  SeekerConsent: ofSeeker('consent', "''"),
  Removal: ofSeeker('removal', 'external_id'),
  AuditEntry: ofSeeker('audit_entry', "''"),
  PlannedAction:
    'select seeker_id as id, action_id as name from plan_action where tenant_id = $1::uuid and seeker_id = $2::uuid order by 2',
  ApiKey:
    "select id, '' as name from api_key where tenant_id = $1::uuid and revoked_at is null and $2::uuid is not null order by id",
}

function ofSeeker(table: string, name: string): string {
  return `select id, ${name} as name from ${table} where tenant_id = $1::uuid and seeker_id = $2::uuid order by id`
}

const removed = `select id, external_id as name, replace(initcap(kind::text), '_', '') as type from removal where tenant_id = $1::uuid
  union all select id, '', 'ApiKey' from api_key where tenant_id = $1::uuid and revoked_at is not null order by id`

/** Loads everything that can be named in an attack. */
export async function loadNamedRows(prisma: PrismaClient, { victim, own, other }: People): Promise<FindNamed> {
  const rows: Readonly<Partial<Record<Whose, Rows>>> = {
    own: await rowsOf(prisma, own),
    foreign: await rowsOf(prisma, victim),
    other: { ...(await rowsOf(prisma, other)), ApiKey: [] },
    removed: await removedRows(prisma, own.tenantId),
  }
  const missing = new Map<string, string>()
  return (reference, whose) => {
    const { index, at } = reference
    const type = reference.type.replace(/^New/, '')
    if (type !== reference.type && whose === 'own') return { ...nobody, externalId: `new ${at}` }
    if (!(type in sources)) throw new Error(`Nobody knows where rows of the type ${type} are: add it to named-rows.`)
    const near = (them: Whose) => rows[them]?.[type]?.[index] ?? rows[them]?.[type]?.[0]
    if (whose === 'malformed') return malformed
    if (whose !== 'missing') return near(whose)
    const like = near('foreign')
    const key = `${type} ${index}`
    const id = missing.get(key) ?? randomUUID()
    missing.set(key, id)
    return like && { ...like, id, externalId: like.externalId.replace('victim', 'nobody') }
  }
}

const nobody: Named = { tenantId: '', id: '', externalId: '' }
const malformed: Named = { tenantId: "' or true --", id: "' or true --", externalId: "' or true --" }

type Row = { readonly id: string; readonly name: string; readonly type: string }

async function rowsOf(prisma: PrismaClient, { tenantId, seekerId }: Person): Promise<Rows> {
  const found: Record<string, readonly Named[]> = {}
  for (const [type, source] of Object.entries(sources)) {
    const rows = await prisma.$queryRawUnsafe<readonly Row[]>(source, tenantId, seekerId)
    found[type] = rows.map(({ id, name }) => ({ tenantId, id, externalId: name }))
  }
  return found
}

async function removedRows(prisma: PrismaClient, tenantId: string): Promise<Rows> {
  const rows = await prisma.$queryRawUnsafe<readonly Row[]>(removed, tenantId)
  const named = (row: Row): Named => ({ tenantId, id: row.id, externalId: row.name })
  return Object.fromEntries(rows.map(({ type }) => [type, rows.filter((row) => row.type === type).map(named)]))
}

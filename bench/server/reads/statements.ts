import type { ReadName } from './reads.ts'

const firstContacts = (columns: string): string => `
  select ${columns} from contact c
  where c.tenant_id = s.tenant_id and c.seeker_id = s.id order by c.name, c.id limit 20`

const latestActivities = `
  select a.type, a.at, a.id from activity a
  where a.tenant_id = c.tenant_id and a.seeker_id = c.seeker_id and a.contact_id = c.id
  order by a.at desc, a.id desc limit 5`

/** The one statement of each read, written by hand: its answer is JSON that can be sent as it is. */
const statements = {
  nested: `
    select json_build_object('contacts', (
      select coalesce(json_agg(json_build_object('name', c.name, 'activities', (
        select coalesce(json_agg(json_build_object('type', a.type, 'at', a.at) order by a.at desc, a.id desc), '[]')
        from (${latestActivities}) a
      )) order by c.name, c.id), '[]')
      from (${firstContacts('c.*')}) c
    ))::text as answer
    from seeker s where s.tenant_id = $1 and s.id = $2`,
  single: `
    select json_build_object('hoursPerWeek', s.hours_per_week)::text as answer
    from seeker s where s.tenant_id = $1 and s.id = $2`,
  page: `
    select json_build_object('contacts', (
      select coalesce(json_agg(json_build_object(
        'name', c.name, 'stage', r.stage, 'summary', r.summary
      ) order by c.name, c.id), '[]')
      from (${firstContacts('c.tenant_id, c.id, c.name')}) c
      left join relationship_summary r on r.tenant_id = c.tenant_id and r.contact_id = c.id
    ))::text as answer
    from seeker s where s.tenant_id = $1 and s.id = $2`,
} as const satisfies Record<ReadName, string>

/** What the hand-written peers are asked. */
export type Question = { readonly read: ReadName; readonly tenantId: string; readonly id: string }

/** The statement of a question as pg prepares it: once for each connection. */
export function queryFor({ read, tenantId, id }: Question) {
  return { name: read, text: statements[read], values: [tenantId, id] }
}

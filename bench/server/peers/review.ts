import { type NetworkingRecord, parseRecord, review } from '@tiecraft/core'
import { Pool } from 'pg'
import { readBody, serve } from './serve.ts'

// Bare HTTP, core's review and plain JSON: of a stored seeker, whose rows one statement loads, or of a record that is sent.

const pool = new Pool({ connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC' })

const record = `
  select json_strip_nulls(json_build_object(
    'seeker', json_build_object(
      'id', s.external_id, 'comfort', s.comfort, 'hoursPerWeek', s.hours_per_week,
      'goal', json_build_object('outcome', s.goal_outcome, 'count', s.goal_count, 'by', s.goal_by),
      'affiliations', s.affiliations, 'selfReports', '[]'::json
    ),
    'contacts', (
      select json_agg(json_build_object(
        'id', c.external_id, 'name', c.name, 'channel', c.channel, 'offers', c.offers, 'needs', c.needs
      ) order by c.id) from contact c where c.tenant_id = s.tenant_id and c.seeker_id = s.id
    ),
    'activities', (
      select json_agg(json_build_object(
        'id', a.external_id, 'type', a.type, 'at', a.at, 'depth', a.depth, 'contactId', c.external_id,
        'for', case when a.type = 'thanks_sent' then '[]'::json end,
        'contactIds', case when a.type = 'update_sent' then (
          select json_agg(o.external_id) from contact o where o.tenant_id = a.tenant_id and o.id = any(a.contact_ids)
        ) end
      ) order by a.at, a.id)
      from activity a left join contact c on c.tenant_id = a.tenant_id and c.id = a.contact_id
      where a.tenant_id = s.tenant_id and a.seeker_id = s.id
    ),
    'appointments', '[]'::json, 'targetEmployers', '[]'::json
  ))::text as answer
  from seeker s where s.tenant_id = $1 and s.id = $2`

async function storedRecord(tenantId: string, id: string): Promise<NetworkingRecord> {
  const { rows } = await pool.query<{ answer: string }>({ name: 'record', text: record, values: [tenantId, id] })
  // What is stored was checked when it came in: only its moments have to be made.
  return JSON.parse(rows[0]?.answer ?? 'null', (key, value) => (key === 'at' || key === 'by' ? new Date(value) : value))
}

function sentRecord(input: unknown, now: Date): NetworkingRecord {
  const parsed = parseRecord(input, { now })
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}

serve(async (request, response) => {
  const { tenantId, id, input } = JSON.parse(await readBody(request))
  const now = new Date()
  const known = input ? sentRecord(input, now) : await storedRecord(tenantId, id)
  response.setHeader('content-type', 'application/json').end(JSON.stringify(review(known, { now })))
})

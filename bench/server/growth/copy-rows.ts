import type { Client } from 'pg'

/** Adds tenants with nothing but a name and a seeker. */
export async function addTenants(owner: Client, count: number): Promise<void> {
  await owner.query(
    `with added as (
       insert into tenant (id, name) select gen_random_uuid(), 'Tenant ' || n from generate_series(1, $1::int) n returning id
     )
     insert into seeker (tenant_id, id, external_id, updated_at)
     select id, gen_random_uuid(), 'only', now() from added`,
    [count],
  )
}

/** Adds seekers to a tenant, each with two contacts and an activity with each of them. */
export async function addSeekers(owner: Client, tenantId: string, count: number): Promise<void> {
  await owner.query(
    `with seekers as (
       insert into seeker (tenant_id, id, external_id, updated_at)
       select $1, gen_random_uuid(), 'grown ' || n, now() from generate_series(1, $2::int) n returning tenant_id, id
     ), contacts as (
       insert into contact (tenant_id, id, seeker_id, external_id, name, channel, updated_at)
       select tenant_id, gen_random_uuid(), id, 'c' || n, 'Person ' || n, 'alumni', now()
       from seekers, generate_series(1, 2) n returning tenant_id, seeker_id, id
     )
     insert into activity (tenant_id, id, seeker_id, external_id, type, at, contact_id, updated_at)
     select tenant_id, gen_random_uuid(), seeker_id, id::text, 'approach_sent', now() - interval '1 day', id, now()
     from contacts`,
    [tenantId, count],
  )
}

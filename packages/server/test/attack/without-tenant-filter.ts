import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SentStatement, Snapshots } from '../../src/database/snapshot.ts'

/** A comparison with the tenant of the request, as Prisma and the store write it. */
const tenantPredicate = /(?:"?\w+"?\.)*"tenant_id" (?:= \$\d+(?:::uuid)?|IN \((?:\$\d+,?)+\))/g

/** Any other comparison of the tenant with a value. */
const otherPredicate = /\btenant_id\b"?(?:[^=<>()]*\))? *(?:[=<>!]+|in\b|is\b) *(?:any *)?\(*\$/i

/** Disables the tenant filter of a statement: the condition on the tenant is true for every row. */
export function removeTenantFilter(sql: string): string {
  const rest = sql.replace(tenantPredicate, '')
  if (otherPredicate.test(rest)) throw new Error(`Unknown form of a condition on the tenant in ${rest}`)
  return sql.replace(tenantPredicate, '($& or true)')
}

/** A driver whose statements ignore the tenant filter; row-level security still knows the tenant. */
export function withoutTenantFilter(driver: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return withoutTenantFilters(driver)
}

/** Snapshots whose statements ignore the tenant filter. */
export function readsWithoutTenantFilter({ open, once }: Snapshots): Snapshots {
  const unfiltered = (all: readonly SentStatement[]): readonly SentStatement[] =>
    all.map((it) => ({ ...it, text: removeTenantFilter(it.text) }))
  return {
    open: (whose) => {
      const { run, end } = open(whose)
      return { run: (all) => run(unfiltered(all)), end }
    },
    once: (whose, all) => once(whose, unfiltered(all)),
  }
}

function withoutTenantFilters<Part extends object>(part: Part): Part {
  return new Proxy(part, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      if (name === 'queryRaw' || name === 'executeRaw') {
        return async (query: { readonly sql: string }) =>
          Reflect.apply(member, target, [{ ...query, sql: removeTenantFilter(query.sql) }])
      }
      if (name !== 'connect' && name !== 'startTransaction') return member.bind(target)
      return async (...given: readonly unknown[]) => withoutTenantFilters(await Reflect.apply(member, target, given))
    },
  })
}

import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/** A comparison with the tenant of the request, as Prisma and the store write it. */
const tenantPredicate = /(?:"\w+"\.)*"tenant_id" (?:= \$\d+(?:::uuid)?|IN \((?:\$\d+,?)+\))/g

/** Any other comparison of the tenant with a value. */
const otherPredicate = /\btenant_id\b"?(?:[^=<>()]*\))? *(?:[=<>!]+|in\b|is\b) *(?:any *)?\(*\$/i

/** Takes the first wall out of a statement: whatever it asks of the tenant is true of every row. */
export function forgetTenant(sql: string): string {
  const rest = sql.replace(tenantPredicate, '')
  if (otherPredicate.test(rest)) throw new Error(`Nobody knows how to forget the tenant in ${rest}`)
  return sql.replace(tenantPredicate, '($& or true)')
}

/** A driver whose statements forget the tenant; it is still told to the database, for the second wall. */
export function withoutFirstWall(driver: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return forgetting(driver)
}

function forgetting<Part extends object>(part: Part): Part {
  return new Proxy(part, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      if (name === 'queryRaw' || name === 'executeRaw') {
        return async (query: { readonly sql: string }) =>
          Reflect.apply(member, target, [{ ...query, sql: forgetTenant(query.sql) }])
      }
      if (name !== 'connect' && name !== 'startTransaction') return member.bind(target)
      return async (...given: readonly unknown[]) => forgetting(await Reflect.apply(member, target, given))
    },
  })
}

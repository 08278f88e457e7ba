import { apiKeyScopes } from '../../access/scope-table.ts'
import type { Context } from '../../request/context.ts'
import { apiKeyState } from '../../store/api-key/api-key-state.ts'
import { createApiKey } from '../../store/api-key/create-api-key.ts'
import { findApiKeys } from '../../store/api-key/find-api-keys.ts'
import { revokeApiKey } from '../../store/api-key/revoke-api-key.ts'
import { rotateApiKey } from '../../store/api-key/rotate-api-key.ts'
import { alignColumns } from './align-columns.ts'
import type { Command, Given, Workplace } from './command.ts'
import { inTenant, tenantNamed } from './in-tenant.ts'
import { accepted, wrongCommand } from './refused.ts'

const tenant = { value: 'TENANT', meaning: 'id or slug of the tenant', required: true } as const
const key = { value: 'KEY', meaning: 'id or prefix of the key', required: true } as const
const expiresAt = { value: 'TIME', meaning: 'when the new key expires, such as 2027-01-31T00:00:00Z' } as const

/** The commands that create, list, rotate and revoke the API keys of a tenant. */
export const keyCommands = {
  'keys create': {
    meaning: 'Creates an API key and prints its secret, which is shown only once.',
    options: {
      tenant,
      name: { value: 'NAME', meaning: 'the name of the key', required: true },
      scope: {
        value: 'SCOPE',
        meaning: `${apiKeyScopes.join(', ')}; repeat it for several`,
        required: true,
        multiple: true,
      },
      'expires-at': expiresAt,
    },
    run: (given, workplace) =>
      inNamedTenant(given, workplace, async (context) => {
        const input = { name: given.name?.[0], scopes: given.scope, ...momentOf(given) }
        workplace.print(accepted(await createApiKey(input, context)).key)
      }),
  },
  'keys list': {
    meaning: 'Lists the API keys of a tenant, without their secrets.',
    options: { tenant },
    run: async (given, workplace) => {
      const keys = await inNamedTenant(given, workplace, findApiKeys)
      const rows = keys.map((it) => [
        it.id,
        it.prefix,
        apiKeyState(it, workplace.now),
        it.scopes.join(','),
        it.expiresAt?.toISOString() ?? 'never',
        it.lastUsedAt?.toISOString() ?? 'never',
        it.name,
      ])
      const head = ['id', 'prefix', 'state', 'scopes', 'expires', 'last used', 'name']
      for (const line of alignColumns([head, ...rows])) workplace.print(line)
    },
  },
  'keys rotate': {
    meaning:
      'Replaces an API key by a new one and prints its secret, which is shown only once; both are valid for a while.',
    options: {
      tenant,
      key,
      'overlap-hours': { value: 'HOURS', meaning: 'how long the old key stays valid, in hours; 24 by default' },
      'expires-at': expiresAt,
    },
    run: (given, workplace) =>
      inNamedTenant(given, workplace, async (context) => {
        const [hours] = given['overlap-hours'] ?? []
        const overlap = hours === undefined ? {} : { overlapHours: Number(hours) }
        const input = { apiKeyId: await keyIdOf(given, context), ...overlap, ...momentOf(given) }
        workplace.print(accepted(await rotateApiKey(input, context)).key)
      }),
  },
  'keys revoke': {
    meaning: 'Revokes an API key at once; this cannot be undone.',
    options: { tenant, key },
    run: (given, workplace) =>
      inNamedTenant(given, workplace, async (context) => {
        const id = accepted(await revokeApiKey(await keyIdOf(given, context), context))
        workplace.print(`Revoked ${id}.`)
      }),
  },
} as const satisfies Readonly<Record<string, Command>>

async function inNamedTenant<Value>(
  given: Given,
  workplace: Workplace,
  work: (context: Context) => Promise<Value>,
): Promise<Value> {
  return inTenant(await tenantNamed(given.tenant?.[0] ?? '', workplace), workplace, work)
}

async function keyIdOf({ key: [wanted = ''] = [] }: Given, context: Context): Promise<string> {
  const [found, ...others] = (await findApiKeys(context)).filter(({ id, prefix }) => id === wanted || prefix === wanted)
  if (!found) throw wrongCommand(`There is no key "${wanted}".`)
  if (others.length > 0) throw wrongCommand(`Several keys have the prefix "${wanted}"; use the id.`)
  return found.id
}

function momentOf(given: Given): { readonly expiresAt?: Date } {
  const [text] = given['expires-at'] ?? []
  return text === undefined ? {} : { expiresAt: new Date(text) }
}

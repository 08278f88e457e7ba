import { encodeGlobalID } from '@pothos/plugin-relay'
import { apiKeyScopes, scopeTable } from '../../access/scope-table.ts'
import { apiKeyState, apiKeyStates } from '../../store/api-key/api-key-state.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import { connectionOf } from '../list/connection.ts'
import { rootList } from '../list/root-list.ts'

export const ApiKeyScopeRef = enumOf('ApiKeyScope', 'What an API key is good for.', apiKeyScopes, {
  read: scopeTable.read.meaning,
  write: scopeTable.write.meaning,
  admin: scopeTable.admin.meaning,
})

const ApiKeyStateRef = enumOf('ApiKeyState', 'Whether an API key works.', apiKeyStates, {
  active: 'The key is valid.',
  expired: 'The key has expired.',
  revoked: 'The key was revoked.',
})

// No node, since objects of `node` need another scope.
export const ApiKeyRef = builder.prismaObject('ApiKey', {
  access: 'admin',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the key, for `rotateApiKey` and `revokeApiKey`; `node` does not take it.',
      resolve: ({ id }) => encodeGlobalID('ApiKey', id),
    }),
    name: t.exposeString('name'),
    prefix: t.exposeString('prefix'),
    scopes: t.expose('scopes', { type: [ApiKeyScopeRef] }),
    state: t.field({
      type: ApiKeyStateRef,
      description: 'Whether the key is valid now.',
      resolve: (apiKey, _args, { now }) => apiKeyState(apiKey, now),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', nullable: true }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', nullable: true }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
  }),
})

const ApiKeyConnectionRef = connectionOf('ApiKey', ApiKeyRef)

const firstMadeFirst = { list: 'api keys', by: ['id'], direction: 'asc' } as const

builder.queryFields((t) => ({
  apiKeys: t.connection(
    {
      access: 'admin',
      type: ApiKeyRef,
      description: "The tenant's API keys, in order of creation.",
      resolve: (_root, page, { prisma, tenantId }) =>
        rootList({ where: { tenantId }, order: firstMadeFirst, page }, (query) => prisma.apiKey.findMany(query)),
    },
    ApiKeyConnectionRef,
  ),
}))

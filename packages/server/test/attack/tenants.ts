import type { PrismaClient } from '../../generated/prisma/client.ts'
import type { Connected } from '../../src/database/database.ts'
import { createServer } from '../../src/http/server.ts'
import { type Portal, testNow, unlimited } from '../portal.ts'
import { openSchool, type School } from '../sign-in.ts'
import { newSeeker } from '../store-through-api.ts'
import type { Actor } from './actor.ts'
import { changeThroughApi, fillSeeker } from './fill-seeker.ts'

/** Somebody's seeker: the tenant and the row. */
export type Person = { readonly tenantId: string; readonly seekerId: string }

/** The victim, the attacker, and another seeker of the attacker's tenant. */
export type People = Readonly<Record<'victim' | 'own' | 'other', Person>>

/** A tenant that is attacked, and the one that attacks it, where one seeker also attacks another. */
export type Tenants = {
  readonly people: People
  /** The attackers, each calling a server on the given client. */
  readonly actorsOn: (database: Connected) => readonly Actor[]
}

/** Fills two tenants with several seekers each. */
export async function fillTenants(database: Connected): Promise<Tenants> {
  const { prisma } = database
  const victim = await openSchool(database)
  const school = await openSchool(database)
  for (const [portal, names] of [
    [victim.portal, ['ana', 'ben']],
    [school.portal, ['own', 'other']],
  ] as const) {
    for (const name of names) await fillSeeker(portal, name)
    await changeThroughApi(portal, 'removeSeeker', { seekerId: await newSeeker(portal, 'gone') }, 'externalId')
    const { apiKey } = await newKey(portal, 'READ')
    await changeThroughApi(portal, 'revokeApiKey', { apiKeyId: Object(apiKey).id }, 'apiKey { id }')
    await newKey(portal, 'READ')
  }
  const [read = '', write = '', admin = ''] = await Promise.all(
    scopes.map((scope) => newKey(school.portal, scope)),
  ).then((made) => made.map(({ key }) => String(key)))
  const tokens = { adviser: school.adviser.accessKey, seeker: (await school.seeker('own')).accessKey }
  return {
    people: {
      victim: await personOf(prisma, victim, 'ana'),
      own: await personOf(prisma, school, 'own'),
      other: await personOf(prisma, school, 'other'),
    },
    actorsOn: (way) => {
      const server = createServer({
        ...{ database: way, issuers: school.issuers, costLimits: unlimited, now: () => testNow },
        // Links are the same on every server.
        linkSecret: 'the secret of every server of the attack',
      })
      const by = (accessKey: string): Portal => ({
        ...school.portal,
        database: way,
        prisma: way.prisma,
        server,
        accessKey,
      })
      return [
        { name: 'nobody', portal: by(''), role: undefined, scopes: [] },
        { name: 'portal that reads', portal: by(read), role: 'portal', scopes: ['read'] },
        { name: 'portal that writes', portal: by(write), role: 'portal', scopes: ['write'] },
        { name: 'portal that manages', portal: by(admin), role: 'portal', scopes: ['admin'] },
        { name: 'adviser', portal: by(tokens.adviser), role: 'adviser', scopes: ['read'] },
        { name: 'seeker', portal: by(tokens.seeker), role: 'seeker', scopes: ['write'] },
      ]
    },
  }
}

const scopes = ['READ', 'WRITE', 'ADMIN']

function newKey(portal: Portal, scope: string): Promise<Readonly<Record<string, unknown>>> {
  return changeThroughApi(portal, 'createApiKey', { name: scope, scopes: [scope] }, 'key apiKey { id }')
}

async function personOf(prisma: PrismaClient, { portal: { tenantId } }: School, externalId: string): Promise<Person> {
  const where = { tenantId_externalId: { tenantId, externalId } }
  const { id } = await prisma.seeker.findUniqueOrThrow({ where })
  return { tenantId, seekerId: id }
}

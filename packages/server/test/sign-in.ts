import type { Connected } from '../src/database/database.ts'
import { createServer } from '../src/http/server.ts'
import { type Issuer, issuerSchema } from '../src/sign-in/issuer.ts'
import { openPortal, type Portal, testNow, unlimited } from './portal.ts'
import { newSigner } from './signer.ts'

/** A tenant with people who can sign in. */
export type School = {
  /** The portal itself, with an API key. */
  readonly portal: Portal
  readonly adviser: Portal
  /** Its identity provider, for another server on the same database. */
  readonly issuers: readonly Issuer[]
  /** A seeker who signs in, by the portal's own id. */
  readonly seeker: (externalId: string) => Promise<Portal>
}

const issuer = 'https://login.example.org'
const audience = 'https://api.example.org'

/** Adds a tenant to a database, with an identity provider of its own. */
export async function openSchool(database: Connected, costLimits = unlimited): Promise<School> {
  const { tenantId, accessKey } = await openPortal(database)
  const signer = await newSigner('one')
  const trusted = { issuer, audience, jwks: { keys: [signer.publicKey] }, tenants: [tenantId] }
  const issuers = [issuerSchema.parse(trusted)]
  const server = createServer({ database, issuers, costLimits, now: () => testNow })
  const portal = { server, database, prisma: database.prisma, tenantId, accessKey }
  const signIn = async (sub: string, role: string): Promise<Portal> => {
    const exp = testNow.getTime() / 1000 + 600
    return { ...portal, accessKey: await signer.sign({ iss: issuer, aud: audience, sub, role, exp }) }
  }
  const adviser = await signIn('coach', 'adviser')
  return { portal, adviser, issuers, seeker: (externalId) => signIn(externalId, 'seeker') }
}

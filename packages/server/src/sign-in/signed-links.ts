import { randomBytes } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import type { Access } from '../access/access.ts'
import { apiKeyScopes } from '../access/scope-table.ts'

/** The paths that links open, by their purpose; a link for one purpose opens no other path. */
export const linkPaths = { export: '/exports/', upload: '/uploads/' } as const

type LinkPurpose = keyof typeof linkPaths

/** What a link allows: one purpose for one seeker, with the access of the caller who asked for it. */
export type Link = {
  readonly purpose: LinkPurpose
  readonly access: Access
  /** Row id of the seeker. */
  readonly seekerId: string
  /** What the link is bound to besides, such as a format. */
  readonly facts: Readonly<Record<string, string>>
  readonly expiresAt: Date
}

/** Signs links and opens them again, with one secret. */
export type SignedLinks = {
  readonly sign: (link: Link) => Promise<string>
  /** The link of a token; undefined where it is none of ours, was changed, is for another purpose or has expired. */
  readonly open: (purpose: LinkPurpose, token: string, now: Date) => Promise<Link | undefined>
}

/** How long a link is valid, in minutes, an assumption: long enough to follow it, too short to be found later. */
export const linkMinutes = 10

const claimsSchema = z.object({
  exp: z.number(),
  sub: z.string(),
  facts: z.record(z.string(), z.string()),
  access: z.object({
    tenantId: z.string(),
    role: z.enum(['portal', 'adviser', 'seeker']),
    seekerId: z.string().optional(),
    scopes: z.array(z.enum(apiKeyScopes)),
    actor: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('api_key'), id: z.string() }),
      z.object({ kind: z.literal('subject'), issuer: z.string(), subject: z.string() }),
      z.object({ kind: z.literal('operator') }),
    ]),
  }),
})

/** Signs with HMAC-SHA256; without a secret, links are valid until this process ends, and on this server only. */
export function signedLinks(secret: string = randomBytes(32).toString('hex')): SignedLinks {
  const key = new TextEncoder().encode(secret)
  return {
    sign: ({ purpose, access, seekerId, facts, expiresAt }) =>
      new SignJWT({ access, facts })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(purpose)
        .setSubject(seekerId)
        .setExpirationTime(expiresAt)
        .sign(key),
    open: async (purpose, token, now) => {
      const options = { audience: purpose, algorithms: ['HS256'], requiredClaims: ['exp', 'sub'], currentDate: now }
      try {
        const { payload } = await jwtVerify(token, key, options)
        const { exp, sub, facts, access } = claimsSchema.parse(payload)
        return { purpose, access: accessOf(access), seekerId: sub, facts, expiresAt: new Date(exp * 1000) }
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined
        throw error
      }
    },
  }
}

function accessOf({ seekerId, ...access }: z.output<typeof claimsSchema>['access']): Access {
  return { ...access, ...(seekerId !== undefined && { seekerId }) }
}

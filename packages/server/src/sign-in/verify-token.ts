import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import type { Issuer } from './issuer.ts'
import { keysUnavailable, type UnauthenticatedReason, unauthenticated } from './unauthenticated.ts'

/** The claims of a verified token, and its issuer. */
export type VerifiedToken = { readonly issuer: Issuer; readonly claims: JWTPayload }

/** Verifies a token at a moment; throws a rejection where it is invalid. */
export type VerifyToken = (token: string, now: Date) => Promise<VerifiedToken>

/** Creates the verifier of the trusted issuers' tokens; it fetches their keys on first use and caches them. */
export function tokenVerifier(issuers: readonly Issuer[]): VerifyToken {
  const trusted = new Map(issuers.map((issuer) => [issuer.issuer, { issuer, keys: keysOf(issuer) }]))
  return async (token, now) => {
    try {
      const found = trusted.get(decodeJwt(token).iss ?? '')
      if (!found) throw unauthenticated('invalid')
      const { issuer, keys } = found
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer.issuer,
        audience: issuer.audience,
        algorithms: [...issuer.algorithms],
        requiredClaims: ['exp'],
        clockTolerance: issuer.clockSkewSeconds,
        currentDate: now,
      })
      return { issuer, claims: payload }
    } catch (error) {
      throw error instanceof errors.JOSEError ? unauthenticated(reasonOf(error)) : error
    }
  }
}

/** Keys are fetched again after ten minutes, and for an unknown key at once, but at most every 30 seconds. */
const keeping = { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 5_000 } as const

function keysOf({ jwks, jwksUrl = '' }: Issuer): JWTVerifyGetKey {
  if (jwks) return createLocalJWKSet(jwks)
  const keys = createRemoteJWKSet(new URL(jwksUrl), keeping)
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      throw isAboutToken(error) ? error : keysUnavailable(error)
    }
  }
}

const aboutToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported]

function isAboutToken(error: unknown): boolean {
  return aboutToken.some((kind) => error instanceof kind)
}

const reasonsByClaim: Readonly<Record<string, UnauthenticatedReason>> = {
  aud: 'wrong_audience',
  exp: 'no_expiry',
  nbf: 'not_yet_valid',
}

// Claims are checked after the signature: only the holder of a trusted issuer's token gets details.
function reasonOf(error: errors.JOSEError): UnauthenticatedReason {
  if (error instanceof errors.JWTExpired) return 'expired'
  return (error instanceof errors.JWTClaimValidationFailed && reasonsByClaim[error.claim]) || 'invalid'
}

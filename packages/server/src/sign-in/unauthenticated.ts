import { GraphQLError } from 'graphql'

/** Why a request is rejected; only the holder of a real key or of a trusted issuer's token gets details. */
export const rejections = {
  missing: 'Send an API key or a token as "Authorization: Bearer …".',
  invalid: 'The API key or token is not valid.',
  expired: 'The API key or token has expired.',
  revoked: 'The API key was revoked.',
  not_yet_valid: 'The token is not valid yet.',
  no_expiry: 'The token has no expiry (`exp`).',
  wrong_audience: 'The token has another audience (`aud`).',
  no_subject: 'The token has no subject (`sub`).',
  no_tenant: 'The token names no tenant that its issuer may act for.',
  no_role: 'The token names no role, or several.',
  no_seeker: 'The token names no seeker of the tenant.',
} as const satisfies Readonly<Record<string, string>>

/** Why a request is rejected. */
export type UnauthenticatedReason = keyof typeof rejections

/** The rejection of an unauthenticated request. */
export function unauthenticated(reason: UnauthenticatedReason): GraphQLError {
  const message = rejections[reason]
  const challenge = reason === 'missing' ? 'Bearer' : `Bearer error="invalid_token", error_description="${message}"`
  return new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED',
      reason: reason.toUpperCase(),
      http: { status: 401, headers: { 'www-authenticate': challenge } },
    },
  })
}

/** The error where a token cannot be verified now; no 401, which would make clients discard the token. */
export function keysUnavailable(cause: unknown): GraphQLError {
  console.error('Cannot fetch the keys of an identity provider:', cause)
  return new GraphQLError('The server cannot reach the identity provider to verify the token. Try again in a moment.', {
    extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503, headers: { 'retry-after': '5' } } },
  })
}

import { GraphQLError } from 'graphql'

/** Why a request is rejected; only the holder of a real key or of a trusted issuer's token gets details. */
export const rejections = {
  missing: 'Send an API key or a token as "Authorization: Bearer …".',
  invalid: 'This is no valid API key or token.',
  expired: 'The API key or token has expired.',
  revoked: 'The API key was revoked.',
  not_yet_valid: 'The token is not valid yet.',
  no_expiry: 'The token does not say when it expires.',
  wrong_audience: 'The token is meant for another API.',
  no_subject: 'The token does not say who it is for.',
  no_tenant: 'The token names no tenant that its issuer may speak for.',
  no_role: 'The token names none of the roles, or several.',
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
  console.error('The keys of an identity provider could not be fetched:', cause)
  return new GraphQLError('The identity provider cannot be reached to check the token. Try again in a moment.', {
    extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503, headers: { 'retry-after': '5' } } },
  })
}

import { GraphQLError } from 'graphql'

/** Why a request is turned away; more is told only to whoever holds a real key. */
export const turnedAway = {
  missing: 'Send an API key as "Authorization: Bearer KEY".',
  invalid: 'This is no valid API key.',
  expired: 'This API key has expired.',
  revoked: 'This API key was revoked.',
} as const satisfies Readonly<Record<string, string>>

/** Why a request is turned away. */
export type UnauthenticatedReason = keyof typeof turnedAway

/** The refusal of a request that does not show whose it is. */
export function unauthenticated(reason: UnauthenticatedReason): GraphQLError {
  const message = turnedAway[reason]
  const challenge = reason === 'missing' ? 'Bearer' : `Bearer error="invalid_token", error_description="${message}"`
  return new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED',
      reason: reason.toUpperCase(),
      http: { status: 401, headers: { 'www-authenticate': challenge } },
    },
  })
}

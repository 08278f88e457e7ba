import type { ApiKey } from '../../../generated/prisma/client.ts'

/** Whether a key is valid, and if not, why. */
export type ApiKeyState = (typeof apiKeyStates)[number]

export const apiKeyStates = ['active', 'expired', 'revoked'] as const

/** The state of a key at a moment; a revoked key stays revoked. */
export function apiKeyState({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: Date): ApiKeyState {
  if (revokedAt) return 'revoked'
  return expiresAt && expiresAt <= now ? 'expired' : 'active'
}

import type { ApiKey } from '../../../generated/prisma/client.ts'

/** Whether a key works, and if not, why. */
export type ApiKeyState = (typeof apiKeyStates)[number]

export const apiKeyStates = ['active', 'expired', 'revoked'] as const

/** Whether a key works at a moment; what was revoked stays so. */
export function apiKeyState({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: Date): ApiKeyState {
  if (revokedAt) return 'revoked'
  return expiresAt && expiresAt <= now ? 'expired' : 'active'
}

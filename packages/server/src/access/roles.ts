import type { Role } from '../../generated/prisma/client.ts'

/** On whose behalf a request can be made. */
export const roles = ['portal', 'adviser', 'seeker'] as const satisfies readonly Role[]

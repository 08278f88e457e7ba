import type { Role } from '../../generated/prisma/client.ts'

/** The roles a request can have. */
export const roles = ['portal', 'adviser', 'seeker'] as const satisfies readonly Role[]

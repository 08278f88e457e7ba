import type { Access } from './access.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** The condition for rows that a caller may change: portals any, seekers their own, advisers none. */
export function ownRows({ role, seekerId }: Access): { readonly seekerId?: string } {
  if (role === 'adviser') return { seekerId: nobody }
  return seekerId === undefined ? {} : { seekerId }
}

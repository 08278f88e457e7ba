import { roles } from '../../access/roles.ts'
import { enumOf } from '../code/enum-of.ts'

export const RoleRef = enumOf('Role', 'On whose behalf something is done.', roles, {
  portal: "A portal's machine.",
  adviser: 'An adviser who signed in.',
  seeker: 'A seeker who signed in.',
})

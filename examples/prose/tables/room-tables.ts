import { rooms as plan } from '../../../packages/core/test/rooms.ts'
import { code, markdownTable } from '../markdown-table.ts'
import { pageOf, rooms } from '../rooms.ts'

/** The rooms of core, with links to their pages from wherever the table stands. */
function roomTable(toConcepts: string): string {
  return markdownTable(
    ['room', 'what it answers', 'main verb'],
    Object.entries(rooms).map(([room, { answers, main }]) => [
      `[${room}](${toConcepts}${pageOf(room)})`,
      answers,
      code(main),
    ]),
  )
}

/** The rooms that exist, each allowed to import those before it. */
function roomOrder(): string {
  const leaves = Object.keys(plan.leaves).map(code).join(', ')
  const order = plan.order.filter((room) => room in rooms).map(code)
  return `- leaves, which every room may import: ${leaves}\n- then, in this order: ${order.join(' → ')}`
}

export const roomTables = {
  'room-order': roomOrder,
  rooms: () => roomTable('docs/concepts/'),
  'rooms-in-docs': () => roomTable('concepts/'),
  'rooms-in-package': () =>
    markdownTable(
      ['room', 'what it answers', 'main verb'],
      Object.entries(rooms).map(([room, { answers, main }]) => [room, answers, code(main)]),
    ),
}

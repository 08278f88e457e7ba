import { modules as plan } from '../../../packages/core/test/modules.ts'
import { code, markdownTable } from '../markdown-table.ts'
import { modules, pageOf } from '../modules.ts'

/** The modules of core, with links to their pages relative to the page that shows it. */
function moduleTable(toConcepts: string): string {
  return markdownTable(
    ['module', 'what it answers', 'main verb'],
    Object.entries(modules).map(([module, { answers, main }]) => [
      `[${module}](${toConcepts}${pageOf(module)})`,
      answers,
      code(main),
    ]),
  )
}

/** The modules that exist, each allowed to import those before it. */
function moduleOrder(): string {
  const leaves = Object.keys(plan.leaves).map(code).join(', ')
  const order = plan.order.filter((module) => module in modules).map(code)
  return `- leaves, which every module may import: ${leaves}\n- then, in this order: ${order.join(' → ')}`
}

export const moduleTables = {
  'module-order': moduleOrder,
  modules: () => moduleTable('docs/concepts/'),
  'modules-in-docs': () => moduleTable('concepts/'),
  'modules-in-package': () =>
    markdownTable(
      ['module', 'what it answers', 'main verb'],
      Object.entries(modules).map(([module, { answers, main }]) => [module, answers, code(main)]),
    ),
}

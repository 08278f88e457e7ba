import { tables } from './tables.ts'

const marked = /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g

/** The page with its tables printed from those in the code. */
export function refreshTables(page: string): string {
  return page.replaceAll(marked, (_, opening: string, name: string, closing: string) => {
    const print = tables[name]
    if (!print) throw new Error(`There is no table ${name}; there are ${Object.keys(tables).join(', ')}.`)
    return `${opening}\n${print()}\n\n${closing}`
  })
}

import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportedSchemas, shapesOf } from './described-shapes.ts'
import { withHoverTexts } from './with-hover-texts.ts'

const builtFolder = join(import.meta.dirname, '../dist')
const shapes = shapesOf(await exportedSchemas())

for (const name of globSync('*.d.{ts,cts}', { cwd: builtFolder })) {
  const path = join(builtFolder, name)
  writeFileSync(path, withHoverTexts(readFileSync(path, 'utf8'), shapes))
}

import { expect, it } from 'vitest'
import { describeBreaches } from '../../../scripts/import-rule/breach.ts'
import { findModuleBreaches } from '../../../scripts/import-rule/find-module-breaches.ts'
import { readSources } from '../../../scripts/import-rule/source.ts'
import { coreFolder } from './called-from-core.ts'
import { modules } from './modules.ts'

const sources = readSources(coreFolder)

it('is read', () => {
  expect(sources.length).toBeGreaterThan(1)
})

it('imports only modules before it in the list, file to file', () => {
  expect(describeBreaches(findModuleBreaches(sources, modules))).toEqual([])
})

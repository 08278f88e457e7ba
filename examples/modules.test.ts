import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as core from '@tiecraft/core'
import * as calendar from '@tiecraft/core/calendar'
import * as intake from '@tiecraft/core/intake'
import * as rules from '@tiecraft/core/rules'
import * as storage from '@tiecraft/core/storage'
import { describe, expect, it } from 'vitest'
import { firstQuery } from '../packages/server/prisma/seed/first-query.ts'
import { modules, pageOf } from './prose/modules.ts'
import { findPages, inWorkspace } from './prose/pages.ts'

describe('the pages', () => {
  it('describe every module of core, and no other', () => {
    const folders = readdirSync(inWorkspace('packages/core/src'), { withFileTypes: true }).filter((it) =>
      it.isDirectory(),
    )
    expect(Object.keys(modules).sort()).toEqual(folders.map(({ name }) => name).sort())
  })

  it.each(Object.entries(modules))('name something of %s that can be imported', (_, { main }) => {
    if (main) expect({ ...core, ...rules, ...storage, ...calendar, ...intake }).toHaveProperty(main)
  })

  it.each(Object.keys(modules))('have one for %s', (module) => {
    expect(existsSync(inWorkspace(`docs/concepts/${pageOf(module)}`))).toBe(true)
  })

  it('begin with the query that the server suggests', () => {
    expect(readFileSync(inWorkspace('README.md'), 'utf8')).toContain(`\`\`\`graphql\n${firstQuery}\`\`\``)
  })

  it.each(findPages())('link from %s only to what is there', (path) => {
    const links = [...readFileSync(inWorkspace(path), 'utf8').matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(
      ([, target = '']) => target,
    )
    const folder = path.replace(/[^/]*$/, '')
    expect(links.filter((link) => !existsSync(inWorkspace(`${folder}${link}`)))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { refreshCode } from './refresh-code.ts'

const page = (...lines: string[]): string => ['```ts', ...lines, '```', ''].join('\n')

describe('refreshCode', () => {
  it('writes the value that an expression has', async () => {
    expect(await refreshCode(page('[1 + 1] // => [3]'))).toBe(page('[1 + 1] // => [2]'))
  })

  it('writes what is printed into the text block that follows', async () => {
    const printed = (text: string): string => `${page("console.log('Ruth')")}\n\`\`\`text\n${text}\n\`\`\`\n`
    expect(await refreshCode(printed('Ben'))).toBe(printed('Ruth'))
  })

  it('lets a later block go on where an earlier one stopped', async () => {
    const text = page('const count = 3') + page('count // => 3')
    expect(await refreshCode(text)).toBe(text)
  })

  it('awaits', async () => {
    expect(await refreshCode(page('await Promise.resolve(1) // => 0'))).toBe(page('await Promise.resolve(1) // => 1'))
  })

  it('refuses a promise that it cannot check', async () => {
    await expect(refreshCode(page('const count = 3 // => 3'))).rejects.toThrow('A value is promised')
  })

  it('refuses to print where nothing shows it', async () => {
    await expect(refreshCode(page("console.log('Ruth')"))).rejects.toThrow('no text block follows')
  })
})

import { expect, it } from 'vitest'
import { runCommand } from './run-command.ts'

const run = (code: string): Promise<void> => runCommand('node', ['-e', code])

it('is quiet about a command that succeeds', async () => {
  expect(await run('console.log(1)')).toBeUndefined()
})

it('throws all that a failing command said, and how it ended', async () => {
  await expect(run('console.log("out"); console.error("err"); process.exit(3)')).rejects.toThrow(
    /out[\s\S]*err[\s\S]*ended with 3/,
  )
})

it('throws when a command is killed', async () => {
  await expect(run('process.kill(process.pid, "SIGKILL")')).rejects.toThrow('ended with SIGKILL')
})

it('throws when there is no such command', async () => {
  await expect(runCommand('no-such-command', [])).rejects.toThrow('ENOENT')
})

import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** The folder of the workspace. */
export const workspaceFolder = join(import.meta.dirname, '..', '..')

export type CommandOptions = { readonly folder?: string; readonly timeoutMinutes?: number }

/** Runs a command of the workspace quietly, and throws with all it said when it fails. */
export async function runCommand(
  command: string,
  given: readonly string[],
  options: CommandOptions = {},
): Promise<void> {
  const { folder = workspaceFolder, timeoutMinutes = 10 } = options
  const tools = join(workspaceFolder, 'node_modules', '.bin')
  const child = spawn(command, given, {
    cwd: folder,
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMinutes * 60_000,
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => void said.push(String(text)))
  const end = await new Promise<string>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(signal ?? String(code)))
  })
  if (end !== '0') throw new Error(`${said.join('')}\n\`${command} ${given.join(' ')}\` ended with ${end}`)
}

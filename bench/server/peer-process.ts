import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server of the comparison, in a process of its own. */
export type PeerProcess = {
  readonly address: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

type Environment = Readonly<Record<string, string>>

/** How a user starts Tiecraft's server: its build, or the sources, which need no build. */
export type TiecraftEntry = 'built' | 'source'

const server = fileURLToPath(new URL('../../packages/server/', import.meta.url))

const tiecraftArguments = {
  built: ['--enable-source-maps', `${server}dist/main.js`],
  source: ['--conditions=source', `${server}src/process/main.ts`],
} as const satisfies Record<TiecraftEntry, readonly string[]>

/** Starts a peer from its file in `peers`; core comes from its build or its sources, as for Tiecraft's server. */
export function startPeer(
  name: string,
  environment: Environment,
  entry: TiecraftEntry = 'built',
): Promise<PeerProcess> {
  const conditions = entry === 'source' ? ['--conditions=source'] : []
  return startProcess([...conditions, fileURLToPath(new URL(`peers/${name}.ts`, import.meta.url))], environment)
}

/** Starts Tiecraft's server, with everything that protects it. */
export function startTiecraft(entry: TiecraftEntry, environment: Environment): Promise<PeerProcess> {
  return startProcess(tiecraftArguments[entry], { PORT: '0', ...environment })
}

/** Runs a command of Tiecraft's server, and gets what it prints. */
export async function runTiecraft(entry: TiecraftEntry, environment: Environment, words: readonly string[]) {
  const child = spawnNode([...tiecraftArguments[entry], ...words], environment)
  let printed = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`tiecraft ${words[0]} failed.`)
  return printed.trim()
}

function spawnNode(args: readonly string[], environment: Environment): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'production', ...environment }
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
}

async function startProcess(args: readonly string[], environment: Environment): Promise<PeerProcess> {
  const child = spawnNode(args, environment)
  const exited = once(child, 'exit')
  const address = await Promise.race([addressPrinted(child), exited.then(() => undefined)])
  const { pid } = child
  if (address === undefined || pid === undefined) throw new Error(`${args.at(-1)} did not start.`)
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await exited
  }
  return { address, pid, stop }
}

function addressPrinted(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let printed = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      const [address] = /http:\/\/[\d.]+:\d+/.exec(printed) ?? []
      if (address) resolve(address)
    })
  })
}

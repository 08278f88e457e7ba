import { readConfig } from './config.ts'
import { printWelcome } from './print-welcome.ts'
import { type Running, start } from './start.ts'
import { StartError } from './start-error.ts'

const stopDeadlineMs = 10_000

let running: Running | undefined
let stopping = false

/** Ends the process well on the first signal, at once on the second or while it is still starting. */
function onSignal(signal: NodeJS.Signals): void {
  if (stopping || !running) process.exit(1)
  stopping = true
  console.log(`Stopping on ${signal} …`)
  // After the deadline for requests, the database gets as long again.
  setTimeout(() => process.exit(1), 2 * stopDeadlineMs).unref()
  running.stop(stopDeadlineMs).then(() => process.exit(0), failed)
}

function failed(error: unknown): never {
  if (error instanceof StartError) console.error(error.message)
  else console.error('Tiecraft failed, which is a bug:', error)
  process.exit(1)
}

process.on('SIGINT', onSignal)
process.on('SIGTERM', onSignal)

try {
  running = await start(readConfig(process.env, process.cwd()), (line) => console.log(line))
  printWelcome(running.welcome)
} catch (error) {
  failed(error)
}

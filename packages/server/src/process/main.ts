#!/usr/bin/env node
import { once } from 'node:events'
import { StartError } from '../failure/start-error.ts'
import { runCommand } from './command-line/run-command.ts'
import { type Config, readConfig } from './config/config.ts'
import { printWelcome } from './print-welcome.ts'
import { type Running, start } from './start.ts'

const stopDeadlineMs = 10_000

let running: Running | undefined
let stopping = false

/** Shuts down gracefully on the first signal, and exits at once on the second or during the start. */
function onSignal(signal: NodeJS.Signals): void {
  if (stopping || !running) process.exit(1)
  stopping = true
  console.log(`Stopping on ${signal} …`)
  // After the deadline of requests, closing the database has the same time.
  setTimeout(() => process.exit(1), 2 * stopDeadlineMs).unref()
  running.stop(stopDeadlineMs).then(() => process.exit(0), failed)
}

function failed(error: unknown): never {
  if (error instanceof StartError) console.error(error.message)
  else console.error('Tiecraft failed with a bug:', error)
  process.exit(1)
}

/** Writes to standard output, and waits while its reader is slower. */
async function toStandardOutput(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

process.on('SIGINT', onSignal)
process.on('SIGTERM', onSignal)

const config = (): Config => readConfig(process.env, process.cwd())
const words = process.argv.slice(2)

try {
  if (words.length > 0) {
    // Another program may read a command's standard output, so reports go to standard error.
    const report = (line: string): void => console.error(line)
    const print = (line: string): void => console.log(line)
    await runCommand(words, { readConfig: config, now: new Date(), print, write: toStandardOutput, report })
  } else {
    running = await start(config(), (line) => console.log(line))
    printWelcome(running.welcome)
  }
} catch (error) {
  failed(error)
}

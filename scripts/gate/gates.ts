import { join } from 'node:path'
import { consumeTarball } from '../consume-tarball.ts'
import type { Gate } from './gate.ts'
import { expectUnchanged, generatedFiles, readContents } from './generated-files.ts'
import { runCommand, workspaceFolder } from './run-command.ts'

export type GateOptions = {
  /** A folder for what the gates make. */
  readonly folder: string
  readonly skipTests: boolean
}

const builtServer = join(workspaceFolder, 'packages', 'server', 'dist', 'main.js')

/** Every gate, in the order in which they are tried. */
export function gatesOf({ folder, skipTests }: GateOptions): readonly Gate[] {
  const tarball = join(folder, 'core.tgz')
  const tests: Gate = { name: 'tests', run: () => runCommand('pnpm', ['test']) }
  return [
    { name: 'format and lint', run: () => runCommand('biome', ['check', '--error-on-warnings']) },
    { name: 'types', run: () => runCommand('pnpm', ['typecheck']) },
    { name: 'build', run: () => runCommand('pnpm', ['build']) },
    { name: 'built server', run: () => runCommand('node', [builtServer, 'tenants', 'list'], { folder }) },
    ...(skipTests ? [] : [tests]),
    { name: 'pack', run: () => runCommand('pnpm', ['--dir', 'packages/core', 'pack', '--out', tarball]) },
    { name: 'publint', run: () => runCommand('publint', [tarball, '--strict']) },
    { name: 'types of the package (attw)', run: () => runCommand('attw', [tarball, '--profile', 'node16']) },
    { name: 'package in an empty project', run: () => consumeTarball(tarball, join(folder, 'consumer')) },
    { name: 'unused code (knip)', run: () => runCommand('pnpm', ['knip']) },
    generatedGate(),
  ]
}

/** Remembers what the generated files hold now, before any gate can write them. */
function generatedGate(): Gate {
  const paths = generatedFiles.map(({ path }) => path)
  const before = readContents(workspaceFolder, paths)
  return {
    name: 'generated files unchanged',
    run: async () => {
      for (const { script } of generatedFiles) await runCommand('pnpm', script)
      expectUnchanged(before, readContents(workspaceFolder, paths))
    },
  }
}

import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './gate/run-command.ts'

const programs = join(import.meta.dirname, 'consumer')

/** TypeScript settings that a consumer may have, each with the files it compiles. */
const compilers = [
  { module: 'nodenext', moduleResolution: 'nodenext', files: ['program.mts', 'program.cts'] },
  { module: 'esnext', moduleResolution: 'bundler', files: ['program.ts'] },
  { module: 'esnext', moduleResolution: 'bundler', files: ['program.ts'], customConditions: 'source' },
] as const

const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--lib', 'es2022,dom']

/** Installs a packed tarball in an empty project and uses it in every way that a package may be used. */
export async function consumeTarball(tarball: string, folder: string): Promise<void> {
  await installIn(folder, tarball)
  await runCommand('node', ['import.mjs'], { folder })
  await runCommand('node', ['require.cjs'], { folder })
  // A condition that only this workspace's files can meet must not be among the exports that are published.
  await runCommand('node', ['--conditions=source', 'import.mjs'], { folder })
  await Promise.all(
    compilers.map(({ files, ...settings }) => {
      const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
      return runCommand('tsc', [...strict, ...flags, ...files], { folder })
    }),
  )
}

async function installIn(folder: string, tarball: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const manifest = { name: 'consumer', private: true, dependencies: { '@tiecraft/core': `file:${tarball}` } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  cpSync(programs, folder, { recursive: true })
  for (const name of ['program.mts', 'program.cts']) cpSync(join(programs, 'program.ts'), join(folder, name))
  await runCommand('pnpm', ['install', '--ignore-workspace', '--prefer-offline'], { folder })
}

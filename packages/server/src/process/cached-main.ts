#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { packageFolder } from '../migration/package-folder.ts'

// Compiling the program takes a good part of a start, so what was compiled is kept for the next one. Beside the program,
// not in the shared temporary folder: who can write there could run code here.
enableCompileCache(join(packageFolder, 'node_modules', '.cache', 'compile'))
// Libraries check more, and slower, unless they are told that this is no development.
process.env.NODE_ENV ??= 'production'
await import('./main.ts')

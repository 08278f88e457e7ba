#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { packageFolder } from '../migration/package-folder.ts'

// Compiling the program takes a good part of a start, so what was compiled is kept for the next one. Beside the program,
// not in the shared temporary folder: who can write there could run code here.
enableCompileCache(join(packageFolder, 'node_modules', '.cache', 'compile'))
await import('./main.ts')

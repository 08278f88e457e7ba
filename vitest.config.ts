import { defineConfig } from 'vitest/config'
import { requireTests } from './scripts/require-tests.ts'

// Workspace packages are read from `src`, unbuilt; the rest are Vite's own defaults for Node.
const conditions = ['source', 'module', 'node', 'development|production']

// What these test is the same, whichever database the others run on.
const embeddedOnly = [
  'packages/server/src/database/data-folder-lock.test.ts',
  'packages/server/src/database/open-data-folder.test.ts',
  'packages/server/src/process/main.test.ts',
]

export default defineConfig({
  // The file that Node picks for graphql; Vite would pick another, a second copy beside the one that Yoga uses.
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions, externalConditions: ['source'] } },
  test: {
    // A zone with an odd offset, so that whatever depends on the machine's own zone shows.
    env: { TZ: 'Pacific/Chatham' },
    restoreMocks: true,
    // By default one core is left for the main process, which does little: on two cores, half of them.
    maxWorkers: '100%',
    // A test must pass on a machine that is slow and busy with something else.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    teardownTimeout: 30_000,
    reporters: ['default', requireTests()],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['packages/core/{src,test}/**/*.test.ts'],
          setupFiles: ['packages/core/test/setup.ts'],
          // Core keeps no state, so its test files may share one process: five times as fast.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['packages/server/{src,prisma,scripts,test}/**/*.test.ts'],
          exclude: process.env.TEST_DATABASE_URL ? embeddedOnly : [],
          globalSetup: ['packages/server/test/global-setup.ts'],
          // Test files of a worker share its modules and its database: starting both takes most of their time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'examples', include: ['{examples,docs,bench}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'scripts', include: ['scripts/**/*.test.ts'], isolate: false },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

const pure = ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts']
const withDatabase = ['**/*.db.test.ts', '**/*.fault.test.ts', '**/*.migration.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: pure,
          exclude: withDatabase,
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [
            'src/**/*.{db,fault,migration}.test.ts',
            'test/**/*.{db,fault,migration}.test.ts',
          ],
          globalSetup: 'test/support/database-server.ts',
          pool: 'forks',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

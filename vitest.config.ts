import tsconfigPaths from 'vite-tsconfig-paths'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files in the order of their names: journeys share one company, and their numbers say which comes first on every machine. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => a.moduleId.localeCompare(b.moduleId))
  }
}

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    passWithNoTests: false,
    sequence: { sequencer: ByName },
    coverage: {
      provider: 'v8',
      include: ['app/domain/**/*.ts'],
      exclude: ['**/*.test.ts'],
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 100 },
      reporter: ['text-summary', 'text'],
    },
    projects: [
      {
        extends: true,
        test: { name: 'domain', include: ['app/domain/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'code',
          include: [
            'app/*.test.ts',
            'app/{content,reports,i18n,http,components}/**/*.test.{ts,tsx}',
            'db/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'sqlite', include: ['app/{use-cases,queries}/**/*.test.ts'], env: { TEST_ENGINE: 'sqlite' } },
      },
      {
        extends: true,
        test: {
          name: 'postgresql',
          include: ['app/{use-cases,queries}/**/*.test.ts'],
          env: { TEST_ENGINE: 'postgresql' },
          fileParallelism: false,
          globalSetup: ['tests/support/postgres.global.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup: ['tests/support/build.global.ts', 'tests/support/postgres.global.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          globalSetup: ['tests/support/browser.global.ts'],
        },
      },
    ],
  },
})

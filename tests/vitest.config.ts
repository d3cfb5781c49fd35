import { defineConfig } from 'vitest/config';

const project = (name: string, include: string, options: object = {}): object => ({
  extends: true,
  test: { name, include: [include], ...options },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Two cores: more programs at once would only wait for each other.
    maxConcurrency: 2,
    projects: [
      project('unit', 'tests/{lib,features,cli,catalog,integrations}/**/*.test.ts'),
      project('architecture', 'tests/architecture.test.ts'),
      project('content', 'tests/content/**/*.test.ts', { testTimeout: 240_000 }),
      project('site', 'tests/site/**/*.test.ts', { testTimeout: 60_000 }),
      project('e2e', 'tests/e2e/**/*.test.ts', {
        testTimeout: 30_000,
        hookTimeout: 60_000,
        maxWorkers: 1,
        expect: { poll: { timeout: 20_000 } },
      }),
    ],
  },
});

import { defineConfig } from 'vitest/config';

// Tests read the packages' TypeScript, never their build output.
const conditions = ['source', 'node', 'import', 'default'];

export default defineConfig(({ mode }) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    // Shared machines stand still for many seconds now and then.
    testTimeout: 60_000,
    // Most of what takes long waits for processes that it has started.
    maxWorkers: '100%',
    // npm run test:faults: the same faults, hundreds of times.
    env: { FORTIFY_FAULTS: mode === 'long' ? 'long' : 'short' },
  },
}));

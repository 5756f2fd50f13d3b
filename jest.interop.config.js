import base from './jest.config.js'

/** The peers (moto, act, actionlint, zizmor) are slow to start, and take ports that are free. */
export default {
  ...base,
  testMatch: ['**/test/interop/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
  // They compute all the time.
  maxWorkers: 2,
}

import base from './jest.config.js'

/** The peers (moto, act, actionlint, zizmor) are slow to start and share ports: one suite at a time. */
export default {
  ...base,
  testMatch: ['**/test/interop/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 600_000,
}

/** When the run of the tests took place, and the one before it. */
export const NOW = '2026-11-21T03:00:00.000Z'
export const EARLIER = '2026-11-20T03:00:00.000Z'

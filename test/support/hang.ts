/** No measure of speed: what hangs takes hours, what does not takes milliseconds, on any machine. */
const HANG_MS = 60_000

/** Does the work, and says whether it took as long as only what hangs does. */
export function hangs(work: () => void): boolean {
  const began = performance.now()
  work()
  return performance.now() - began > HANG_MS
}

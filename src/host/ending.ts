/** What ends by itself does so in less. */
const GRACE_MS = 3_000

/**
 * To be called when everything is written and said: ends the process, with the exit code that was set, even where
 * something is left that nobody waits for, such as a program that was asked for credentials, or a socket.
 */
export function endSoon(): void {
  // Without such a thing the process ends at once: the timer does not hold it.
  setTimeout(() => {
    // A reader of the output may be slow.
    if (process.stdout.writableLength > 0 || process.stderr.writableLength > 0) endSoon()
    else process.exit()
  }, GRACE_MS).unref()
}

/** Loaded into a process before its own program (`node --import`): writes what the process used into a file as it ends. */
import { writeFileSync } from 'node:fs'

/** What a process used in all. */
export interface Usage {
  /** At most, of the whole process. */
  readonly residentBytes: number
  /** Of all its threads, in user and system mode. */
  readonly cpuMilliseconds: number
}

/** Names the file. */
export const USAGE_FILE = 'CLOUD_BASELINE_BENCH_USAGE'

const file = process.env[USAGE_FILE]
if (file !== undefined) {
  process.once('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const usage: Usage = {
      residentBytes: maxRSS * 1024,
      cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000,
    }
    writeFileSync(file, JSON.stringify(usage))
  })
}

import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Bytes, of both halves. */
const ENOUGH = 16e6

let isKept = false

/**
 * Keeps V8's space for young objects as it is once it is large enough. Left alone it grows to 134 MB in a run of any size:
 * the resources of a scope all live until it is evaluated, which V8 takes for a reason. It saves no time
 * (bench/README.md). An action cannot give Node options, and no other flag of V8 for it works once Node has started.
 */
export function keepYoungSpace(): void {
  if (isKept) return
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
  if (young === undefined || young.space_size < ENOUGH) return
  setFlagsFromString('--semi-space-growth-factor=1')
  isKept = true
}

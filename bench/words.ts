/** Words and numbers of the tables that a benchmark prints. */
const MB = 1e6

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2)
}

export function megabytes(bytes: number): string {
  return (bytes / MB).toFixed(0)
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}

export function count(number: number): string {
  return number.toLocaleString('en-US')
}

/** The smallest and the one in the middle. */
export function bestAndMedian(numbers: readonly number[]): readonly [best: number, median: number] {
  const sorted = numbers.toSorted((a, b) => a - b)
  return [sorted[0] ?? NaN, sorted[Math.floor(sorted.length / 2)] ?? NaN]
}

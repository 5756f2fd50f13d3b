import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Lets many objects grow old, and prints the size of V8's space for young ones when it is enough and at the end. */
const PROGRAM = `
  import { getHeapSpaceStatistics } from 'node:v8'
  import { keepYoungSpace } from ${JSON.stringify(resolve('src/host/memory.ts'))}
  const size = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size
  const kept = []
  let enough = 0
  for (let round = 0; round < 300; round++) {
    for (let index = 0; index < 10_000; index++) kept.push({ round, index, text: [index] })
    if (process.argv[1] === 'kept') keepYoungSpace()
    if (enough === 0 && size() >= 16e6) enough = size()
  }
  console.log(JSON.stringify([enough, size()]))
`

function sizes(mode: string): readonly [enough: number, end: number] {
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', PROGRAM, '--', mode]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as [number, number]
}

describe('the space for young objects', () => {
  it('grows without end where it is left alone', () => {
    const [enough, end] = sizes('left alone')
    expect(enough).toBeGreaterThan(0)
    expect(end).toBeGreaterThan(2 * enough)
  })

  it('stays as it is once it is large enough', () => {
    const [enough, end] = sizes('kept')
    expect(enough).toBeGreaterThan(0)
    expect(end).toBeLessThanOrEqual(enough)
  })
})

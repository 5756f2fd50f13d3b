import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../scripts/peers.ts'
import { renderCsv } from '../../src/report/formats/csv.ts'
import { partText } from '../../src/text/recurring.ts'
import { viewOf } from '../../src/report/view.ts'
import { hostileRun } from '../report/hostile-run.ts'
import { HOSTILE } from '../report/hostile-strings.ts'
import { blindSample, mixedSample, type Sample } from '../report/samples.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

let folder: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  folder = await makeTemporaryFolder()
})
afterAll(() => folder.remove())

/** As Python's csv module reads the file. */
async function rowsOf({ run, alerts }: Sample): Promise<readonly (readonly string[])[]> {
  const { python } = await peerPaths()
  const file = join(folder.path, 'findings.csv')
  await writeFile(file, Array.from(renderCsv(viewOf(run, alerts)), partText).join(''))
  const { stdout, stderr } = await runProgram(python, [join(ROOT, 'test/interop/support/read_csv.py'), file])
  expect(stderr).toBe('')
  return JSON.parse(stdout) as string[][]
}

describe("findings.csv, read by Python's csv module", () => {
  it('has a row for each finding and each unknown result, all as wide as the head', async () => {
    const sample = mixedSample()
    const [head = [], ...rows] = await rowsOf(sample)
    expect(head[0]).toBe('status')
    expect(rows.filter((row) => row[head.indexOf('id')] !== '')).toHaveLength(sample.run.findings.length)
    expect(rows.filter((row) => row.length !== head.length)).toEqual([])
    const commands = rows[0]?.[head.indexOf('commands')]
    expect(commands).toContain(' \\\n  --group-id "$GROUP" \\\n')
  })

  it('has rows where nothing could be read', async () => {
    const [head = [], ...rows] = await rowsOf(blindSample())
    const unknown = rows.filter((row) => row[head.indexOf('status')] === 'unknown')
    expect(unknown.map((row) => row[head.indexOf('evidence')])).toContain(
      'not everything that it needs was read: role not assumable',
    )
  })

  it.each(HOSTILE)('keeps its shape, and holds no formula, with %j everywhere', async (hostile) => {
    const [plain, rows] = [await rowsOf(hostileRun('plain')), await rowsOf(hostileRun(hostile))]
    expect(rows.map(({ length }) => length)).toEqual(plain.map(({ length }) => length))
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../scripts/peers.ts'
import { EVIDENCE } from '../../src/report/formats/evidence/evidence.ts'
import { zipOf } from '../../src/report/formats/evidence/archive.ts'
import { viewOf } from '../../src/report/view.ts'
import { evidenceSample, framework } from '../report/formats/evidence/sample.ts'
import { hostileRun } from '../report/hostile-run.ts'
import { HOSTILE } from '../report/hostile-strings.ts'
import type { Sample } from '../report/samples.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

let folder: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  folder = await makeTemporaryFolder()
})
afterAll(() => folder.remove())

interface Read {
  readonly broken: string | null
  readonly names: readonly string[]
  readonly leading_out: readonly string[]
  readonly times: readonly (readonly number[])[]
  readonly wrong: readonly string[]
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly run: { readonly frameworks: readonly { readonly folder: string }[] }
}

async function write({ run, alerts }: Sample): Promise<string> {
  const file = join(folder.path, 'evidence.zip')
  await writeFile(file, Buffer.concat([...zipOf(EVIDENCE.files(viewOf(run, alerts)))]))
  return file
}

/** As Python's zipfile, hashlib and csv modules read the archive. */
async function read(sample: Sample): Promise<Read> {
  const { python } = await peerPaths()
  const script = join(ROOT, 'test/interop/support/read_evidence.py')
  const { stdout, stderr } = await runProgram(python, [script, await write(sample)])
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Read
}

describe('evidence.zip, read by Python', () => {
  it('is whole, has the digests of its files, and tables as wide as their heads', async () => {
    const { broken, wrong, names, times, tables, run } = await read(evidenceSample())
    expect({ broken, wrong, times }).toEqual({ broken: null, wrong: [], times: [[1980, 1, 1, 12, 0, 0]] })
    expect(names).toHaveLength(7)
    expect(run.frameworks.map((one) => one.folder)).toEqual(['frame-1.0'])
    for (const [head = [], ...rows] of Object.values(tables)) {
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ length }) => length !== head.length)).toEqual([])
    }
  })

  it.each(HOSTILE)('leads nowhere, and holds no formula, with %j everywhere', async (hostile) => {
    const { run, alerts } = hostileRun(hostile)
    const compliance = [
      framework({
        id: `../${hostile}`,
        requirements: [{ id: hostile, title: hostile, rules: [hostile], status: 'not-met', violations: 1 }],
      }),
    ]
    const {
      broken,
      wrong,
      leading_out: leadingOut,
      tables,
    } = await read({ run: { ...run, compliance }, alerts })
    expect({ broken, wrong, leadingOut }).toEqual({ broken: null, wrong: [], leadingOut: [] })
    const cells = Object.values(tables).flat(2)
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
  })
})

describe('evidence.zip, unpacked', () => {
  it('passes sha256sum, as its README says', async () => {
    const { python } = await peerPaths()
    const file = await write(evidenceSample())
    const unpacked = await mkdtemp(join(folder.path, 'unpacked-'))
    await runProgram(python, ['-m', 'zipfile', '--extract', file, unpacked])
    const script = 'cd "$1" && sha256sum --check --strict SHA256SUMS'
    const { stdout } = await runProgram('/bin/sh', ['-c', script, 'sh', unpacked])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .filter((line) => !line.endsWith(': OK')),
    ).toEqual([])
    expect(stdout.split('\n').length).toBe(7)
  })
})

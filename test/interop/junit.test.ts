import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../scripts/peers.ts'
import { renderJunit } from '../../src/report/formats/junit/junit.ts'
import { partText } from '../../src/text/recurring.ts'
import { viewOf } from '../../src/report/view.ts'
import { hostileRun } from '../report/hostile-run.ts'
import { HOSTILE } from '../report/hostile-strings.ts'
import { blindSample, largeSample, mixedSample, type Sample } from '../report/samples.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** The schema of Jenkins' xUnit plugin: https://github.com/jenkinsci/xunit-plugin, MIT. */
const SCHEMA = join(ROOT, 'test/interop/support/junit-10.xsd')

/** Of a suite: the numbers that it states, and the children of each of its cases. */
interface Suite {
  readonly stated: Readonly<Record<string, string>>
  readonly cases: readonly (readonly string[])[]
}

let folder: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  folder = await makeTemporaryFolder()
})
afterAll(() => folder.remove())

async function filesOf(samples: readonly Sample[]): Promise<readonly string[]> {
  return Promise.all(
    samples.map(async ({ run, alerts }, at) => {
      const file = join(folder.path, `junit-${at}.xml`)
      await writeFile(file, Array.from(renderJunit(viewOf(run, alerts)), partText).join(''))
      return file
    }),
  )
}

/** What xmllint says against the schema. */
async function validated(files: readonly string[]): Promise<string> {
  const { xmllint } = await peerPaths()
  const { stdout, stderr } = await runProgram(xmllint, ['--noout', '--nonet', '--schema', SCHEMA, ...files])
  expect(stdout).toBe('')
  return stderr
}

async function read(files: readonly string[]): Promise<readonly (readonly Suite[])[]> {
  const { python } = await peerPaths()
  const script = join(ROOT, 'test/interop/support/read_junit.py')
  const { stdout, stderr } = await runProgram(python, [script, ...files])
  expect(stderr).toBe('')
  return JSON.parse(stdout) as (readonly Suite[])[]
}

function validates(files: readonly string[]): string {
  return files.map((file) => `${file} validates\n`).join('')
}

describe('junit.xml', () => {
  it('is valid by the schema of Jenkins, and its numbers are those of its cases', async () => {
    const files = await filesOf([mixedSample(), blindSample(), largeSample(12_000)])
    expect(await validated(files)).toBe(validates(files))
    for (const suites of await read(files)) {
      expect(suites.length).toBeGreaterThan(1)
      for (const { stated, cases } of suites) {
        const children = cases.flat()
        const having = (tag: string): string => String(children.filter((child) => child === tag).length)
        expect(stated).toEqual({
          tests: String(cases.length),
          failures: having('failure'),
          errors: having('error'),
          skipped: having('skipped'),
        })
      }
    }
  })

  it('is valid, and has the same cases, whatever names hold', async () => {
    const files = await filesOf(['plain', ...HOSTILE].map(hostileRun))
    expect(await validated(files)).toBe(validates(files))
    const [plain, ...hostile] = await read(files)
    expect(hostile.filter((suites) => JSON.stringify(suites) !== JSON.stringify(plain))).toEqual([])
  })

  it('would not be valid with an element of another name', async () => {
    const file = join(folder.path, 'wrong.xml')
    await writeFile(file, '<testsuites><suite/></testsuites>')
    expect(await validated([file])).toContain("Element 'suite': This element is not expected.")
  })
})

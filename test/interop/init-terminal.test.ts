import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { peerPaths } from '../../scripts/peers.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

const ENTER = '\r'
const DOWN = '\u001b[B'
const BACKSPACE = '\u007f'
const CTRL_C = '\u0003'

let folder: { path: string; remove: () => Promise<void> }
beforeEach(async () => {
  folder = await makeTemporaryFolder()
})
afterEach(() => folder.remove())

/** Runs `init` in a terminal, and types what stands behind a text when the terminal shows it. */
async function talk(...pairs: readonly (readonly [shown: string, keys: string])[]) {
  const { python } = await peerPaths()
  const { code, stdout } = await runProgram(
    python,
    [
      join(ROOT, 'test/interop/support/typist.py'),
      JSON.stringify(pairs),
      process.execPath,
      join(ROOT, 'dist/cli/index.js'),
      'init',
    ],
    {
      cwd: folder.path,
      env: { PATH: process.env['PATH'], HOME: folder.path, TERM: 'xterm-256color', LANG: 'C.UTF-8' },
    },
  )
  return { code, shown: stripVTControlCharacters(stdout) }
}

describe('init in a terminal', () => {
  it('asks, asks again what cannot be, and writes what was answered', async () => {
    const { code, shown } = await talk(
      ['Which repository', `infra${ENTER}`],
      ['expected owner and name', `${BACKSPACE.repeat(5)}you/infra${ENTER}`],
      ['What is to be scanned?', DOWN + DOWN + ENTER],
      ['that the workflow signs in to?', ENTER],
      ['that it assumes in each account?', ENTER],
      ['Which accounts are production?', `shop-*${ENTER}`],
      ['other environments?', ENTER],
      ['Does PagerDuty page', DOWN + ENTER],
      ['has the integration key?', ENTER],
      ['When does the scan start?', ENTER],
      ['With what do you make roles?', DOWN + ENTER],
    )
    expect({ code, shown }).toEqual({
      code: 0,
      shown: expect.stringContaining('gh secret set PAGERDUTY_ROUTING_KEY'),
    })
    const config = await readFile(join(folder.path, '.github/cloud-baseline.yml'), 'utf8')
    expect(config).toContain('accounts: organization')
    expect(config).toContain('  production:\n    - shop-*\n')
    expect(await readdir(join(folder.path, '.github/cloud-baseline-roles'))).toEqual(['terraform'])
  })

  it('writes nothing when it is broken off', async () => {
    const { code, shown } = await talk(
      ['Which repository', `you/infra${ENTER}`],
      ['What is to be scanned?', CTRL_C],
    )
    expect({ code, shown }).toEqual({
      code: 2,
      shown: expect.stringContaining('init: broken off. Nothing was written.'),
    })
    expect(await readdir(folder.path)).toEqual([])
  })
})

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readFile, symlink } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { listen } from '../../sandbox/listen.ts'
import { checkOut } from './support/clean-checkout.ts'
import { runAct } from './support/run-act.ts'
import { ROOT } from './support/run-program.ts'
import { standInsFor } from './support/stand-ins.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

let folder: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  folder = await makeTemporaryFolder()
})
afterAll(() => folder.remove())

/** A port that nothing listens on. */
async function freePort(): Promise<string> {
  const { url, close } = await listen(createServer())
  await close()
  return new URL(url).port
}

it('runs the self-test workflow: `uses: ./` on the sandbox', async () => {
  const written = await readFile(join(ROOT, '.github/workflows/self-test.yml'), 'utf8')
  const [awsPort, pagerDutyPort] = [await freePort(), await freePort()]
  const workflow = written
    .replace(
      'node sandbox/serve.ts',
      `node sandbox/serve.ts --aws-port ${awsPort} --pagerduty-port ${pagerDutyPort}`,
    )
    .replace('127.0.0.1:4600', `127.0.0.1:${pagerDutyPort}`)
    // What npm would install is here already.
    .replace('run: npm ci', `run: test -e node_modules/.bin`)

  const run = await runAct({
    folder: folder.path,
    workflow,
    prepare: async (repository) => {
      await checkOut(repository)
      await symlink(join(ROOT, 'node_modules'), join(repository, 'node_modules'))
    },
    event: 'push',
    repositories: standInsFor(workflow),
    env: {},
  })

  expect(run.results).toEqual({
    'Check out': 'success',
    'Set up Node': 'success',
    Install: 'success',
    'Start the sandbox': 'success',
    Scan: 'failure',
    'Compare with what the sandbox holds': 'success',
    'Stop the sandbox': 'success',
  })
  expect(run.code).toBe(0)
  await expect(fetch(`http://127.0.0.1:${awsPort}`)).rejects.toThrow('fetch failed')
})

import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'

type Values = Readonly<Record<string, string | number | boolean>>

interface Step {
  readonly uses?: string
  readonly with?: Values
}

interface Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly default?: unknown; readonly type?: string }>>
    }
  }
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

const workflow = load(readFileSync('.github/workflows/scan.yml', 'utf8')) as Workflow
const action = load(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
}
const inputs = workflow.on.workflow_call.inputs

function given(job: string): Values {
  const steps = workflow.jobs[job]?.steps ?? []
  return steps.find(({ uses }) => uses === 'acme/cloud-baseline@v1')?.with ?? {}
}

/** What all jobs of a run have to agree on, and the roles without which nothing can be checked. */
const OF_ALL = ['config', 'rules', 'accounts', 'role', 'external-id', 'regions', 'production-accounts']

describe('the reusable workflow', () => {
  it.each(OF_ALL)('gives %s to all jobs alike', (name) => {
    const values = new Set(['plan', 'collect', 'merge'].map((job) => given(job)[name]))
    expect([...values]).toEqual([expect.stringMatching(/^\$\{\{ (inputs|secrets)\.[\w-]+ \}\}$/)])
  })

  it('passes every input of the action on, or says itself what it is', () => {
    // The history is where it is by default, the token is the job's own, and it permits no writing at GitHub.
    const ofJob = [
      'inventory',
      'github-token',
      'mode',
      'shard',
      'history',
      'report-dir',
      'check-run',
      'issues',
    ]
    const own = new Set(ofJob)
    const passed = new Set(['plan', 'collect', 'merge'].flatMap((job) => Object.keys(given(job))))
    expect(Object.keys(action.inputs).filter((name) => !passed.has(name) && !own.has(name))).toEqual([])
  })

  it('has the defaults of the action', () => {
    const shared = Object.entries(inputs).filter(([name]) => name in action.inputs)
    expect(Object.fromEntries(shared.map(([name, input]) => [name, String(input.default)]))).toEqual(
      // GitHub knows no empty boolean.
      Object.fromEntries(
        shared.map(([name, { type }]) => [
          name,
          action.inputs[name]?.default || (type === 'boolean' ? 'false' : ''),
        ]),
      ),
    )
  })

  it('pages in the merge alone', () => {
    expect(Object.keys(given('merge'))).toContain('pagerduty-routing-key')
    for (const job of ['plan', 'collect'])
      expect(Object.keys(given(job))).not.toContain('pagerduty-routing-key')
  })
})

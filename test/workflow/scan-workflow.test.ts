import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { readYamlValue } from '../../src/text/yaml.ts'
import { PINNED } from '../../src/workflow/pinned-actions.ts'
import {
  literally,
  scanWorkflow,
  type ScanWorkflow,
  USUAL_SCHEDULE,
} from '../../src/workflow/scan-workflow.ts'

const PLAIN: ScanWorkflow = {
  schedules: [USUAL_SCHEDULE],
  signInRole: null,
  region: 'us-east-1',
  inputs: {},
}

interface Step {
  readonly name: string
  readonly uses: string
  readonly with?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] }
  readonly jobs: { readonly scan: { readonly steps: readonly Step[] } }
}

function read(text: string): Workflow {
  return readYamlValue(text) as Workflow
}

function stepOf(text: string, name: string): Step['with'] {
  return read(text).jobs.scan.steps.find((step) => step.name === name)?.with
}

describe('scanWorkflow', () => {
  it('writes the examples of the documentation', () => {
    expect(scanWorkflow(PLAIN)).toBe(readFileSync('docs/examples/scan-one-account.yml', 'utf8'))
    const several = scanWorkflow({
      ...PLAIN,
      inputs: {
        accounts: ['111122223333', '444455556666'],
        role: 'cloud-baseline-read',
        'production-accounts': ['111122223333'],
        'pagerduty-routing-key': { secret: 'PAGERDUTY_ROUTING_KEY' },
      },
    })
    expect(several).toBe(readFileSync('docs/examples/scan.yml', 'utf8'))
  })

  it('pins the actions that the other workflows of this repository use', () => {
    const used = ['ci.yml', 'scan.yml', 'self-test.yml']
      .map((name) => readFileSync(`.github/workflows/${name}`, 'utf8'))
      .join('\n')
    for (const action of Object.values(PINNED)) expect(used).toContain(action)
  })

  it('has several schedules, and says why on their lines and above all', () => {
    const text = scanWorkflow({
      ...PLAIN,
      schedules: [{ cron: '7 * * * *' }, { cron: '3 4 * * 1', remark: 'Mondays\n- cron: "* * * * *"' }],
      remarks: ['Made of two jobs\njobs: {}'],
    })
    expect(read(text).on.schedule).toEqual([{ cron: '7 * * * *' }, { cron: '3 4 * * 1' }])
    expect(text).toMatch(/^# Made of two jobs\\njobs: \{\}\n# For a private/)
    expect(text).toContain("    - cron: '3 4 * * 1' # Mondays\\n- cron:")
  })

  it('signs in to a role that is named', () => {
    const role = 'arn:aws:iam::111122223333:role/cloud-baseline'
    expect(
      stepOf(scanWorkflow({ ...PLAIN, signInRole: role, region: 'eu-west-1' }), 'Assume the AWS role'),
    ).toEqual({ 'role-to-assume': role, 'aws-region': 'eu-west-1' })
  })

  it('has the environment that the role trusts', () => {
    const text = scanWorkflow({ ...PLAIN, environment: 'audit: ${{ github.ref }}' })
    expect(readYamlValue(text)).toMatchObject({
      jobs: { scan: { environment: "audit: ${{ '${{' }} github.ref }}" } },
    })
  })

  it.each([
    ["it's"],
    ['a\nb: c'],
    ['x" y'],
    ['\u202Eevil\u0007'],
    ['  blanks  '],
    ['a # b'],
    ['C:\\rules\\mine'],
    ['012345678901'],
    [''],
  ])('hands %j over as it is', (value) => {
    expect(stepOf(scanWorkflow({ ...PLAIN, inputs: { role: value } }), 'Scan')).toEqual({ role: value })
    const list = scanWorkflow({ ...PLAIN, inputs: { rules: ['default', value] } })
    expect(stepOf(list, 'Scan')?.['rules']?.trim()).toBe(`default\n${value}`.trim())
  })

  it('lets GitHub evaluate nothing that was given', () => {
    const text = scanWorkflow({
      ...PLAIN,
      signInRole: 'arn:aws:iam::111122223333:role/${{ secrets.A }}',
      inputs: { role: '${{ secrets.B }}', rules: ['x', '${{ github.token }}'] },
    })
    const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, inner = '']) => inner.trim())
    expect(new Set(expressions)).toEqual(new Set(["'${{'", '!cancelled()', 'github.run_attempt']))
    // What GitHub makes of it: each expression is a text.
    expect(literally('${{ secrets.B }}').replaceAll("${{ '${{' }}", '${{')).toBe('${{ secrets.B }}')
  })

  it('refuses what is no name of a secret', () => {
    const inputs = { 'pagerduty-routing-key': { secret: 'A }} ${{ github.token' } }
    expect(() => scanWorkflow({ ...PLAIN, inputs })).toThrow(
      'pagerduty-routing-key: received "A }} ${{ github.token", expected the name of a secret of the repository, such as PAGERDUTY_ROUTING_KEY.',
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import {
  actionInputs,
  handedTo,
  type Inputs,
  inputTables,
  workflowInputs,
  workflowSecrets,
} from '../../scripts/inputs-docs.ts'
import { DECLARED } from '../../src/alert/channels/declared.ts'
import { asWritten, boolean, GROUPS, helpOf, integer } from '../../src/settings/input.ts'
import { fieldOf, INPUT_NAMES, INPUTS, MASKED_INPUTS, specOf } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'

interface Declared {
  readonly description: string
  readonly default?: string | number | boolean
  readonly type?: string
}

type Declarations = Readonly<Record<string, Declared>>

const action = load(readFileSync('action.yml', 'utf8')) as { readonly inputs: Declarations }
const workflow = load(readFileSync('.github/workflows/scan.yml', 'utf8')) as {
  readonly on: {
    readonly workflow_call: { readonly inputs: Declarations; readonly secrets: Declarations }
  }
}

/** What the reusable workflow asks for itself. */
const OF_THE_WORKFLOW = ['sign-in-role', 'sign-in-region', 'shards', 'max-parallel']

describe('the table of inputs', () => {
  it('is what action.yml declares: names, words, and defaults of what the config file cannot say', () => {
    const said = INPUT_NAMES.map((name) => {
      const { default: value, workflowDefault, file, secret } = specOf(name)
      const help = helpOf(specOf(name))
      const isSaid = file !== 'value' || secret !== undefined
      const usual = value === '' ? '' : `, else \`${value}\``
      return [
        name,
        file === undefined ? (workflowDefault ?? value) : undefined,
        isSaid ? help : `${help} Default: that of the config file${usual}.`,
      ]
    })
    expect(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default, input.description]),
    ).toEqual(said)
  })

  it('gives nothing in the reusable workflow that the config file may say otherwise', () => {
    const handed = INPUT_NAMES.filter((name) => name in workflow.on.workflow_call.inputs)
    expect(
      handed
        .filter((name) => specOf(name).file !== undefined)
        .map((name) => workflow.on.workflow_call.inputs[name])
        .filter((input) => input?.type !== 'string' || input.default !== ''),
    ).toEqual([])
  })

  it('is what the CLI offers, by group', () => {
    const { stdout } = spawnSync(process.execPath, ['src/cli/index.ts', 'scan', '--help'], {
      encoding: 'utf8',
    })
    const options = [...stdout.matchAll(/^ {2}--([\w-]+) [<[]/gm)]
    expect(options.map(([, name]) => name)).toEqual(INPUT_NAMES)
    expect([...stdout.matchAll(/^([A-Z].*):$/gm)].map(([, group]) => group)).toEqual([
      ...GROUPS,
      'Options',
      'Global Options',
      'Examples',
      'Exit codes',
    ])
  })

  it('is what docs/inputs.md lists, by group', () => {
    const section = /^[^]*?^## Outputs$/m.exec(readFileSync('docs/inputs.md', 'utf8'))?.[0] ?? ''
    expect([...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name)).toEqual(INPUT_NAMES)
    expect([...section.matchAll(/^### (.*)$/gm)].map(([, group]) => group)).toEqual(GROUPS)
  })

  it('is what the reusable workflow hands on, but for what it says itself', () => {
    const { inputs, secrets } = workflow.on.workflow_call
    const handed = INPUT_NAMES.filter((name) => specOf(name).jobs.length > 0)
    expect([...Object.keys(inputs), ...Object.keys(secrets)].toSorted()).toEqual(
      [...handed, ...OF_THE_WORKFLOW].toSorted(),
    )
    expect(INPUT_NAMES.filter((name) => !handed.includes(name))).toEqual([
      'inventory',
      'check-run',
      'issues',
      'report-dir',
      'history',
      'github-token',
      'mode',
      'shard',
    ])
  })

  it.each(INPUT_NAMES)('has a default for %s that its parser takes, of the type it says', (name) => {
    const { parse, default: value, type = 'text' } = specOf(name)
    const parsed: unknown = parse(value, { name, workspace: '/repo' })
    // What is empty depends on other inputs.
    if (parsed === null && type === 'boolean') return
    const isPlain = typeof parsed === 'boolean' || typeof parsed === 'number'
    expect(isPlain ? typeof parsed : 'text').toBe(type)
  })

  it('fills the field of Settings that has its name', () => {
    const settings = readSettings(() => '', '/repo')
    const ofTargets = DECLARED.flatMap(({ fields }) => Object.values(fields).map(({ input }) => input))
    // The file's content is in many fields, the roles' are in that of the access, the shard is in that of the mode.
    expect(INPUT_NAMES.filter((name) => !(fieldOf(name) in settings))).toEqual([
      'config',
      'role',
      'external-id',
      ...ofTargets,
      'shard',
    ])
  })

  it('masks keys and addresses that are as good as keys', () => {
    expect(MASKED_INPUTS).toEqual([
      'github-token',
      'privacy-key',
      'pagerduty-routing-key',
      'slack-webhook-url',
      'webhook-url',
      'webhook-secret',
      'heartbeat-url',
    ])
  })
})

describe('an entry that is added', () => {
  const inputs: Inputs = {
    ...INPUTS,
    'wait-minutes': {
      group: 'Large estates',
      default: '5',
      parse: integer(1, 9),
      type: 'number',
      jobs: ['collect'],
      help: 'Minutes: of `waiting`.',
    },
    'new-key': {
      group: 'Alerts',
      default: '',
      parse: asWritten,
      secret: 'masked',
      jobs: ['merge'],
      help: 'A key.',
    },
    loud: {
      group: 'Alerts',
      default: 'false',
      parse: boolean,
      type: 'boolean',
      jobs: 'agreed',
      help: "Whether it's loud.",
    },
    late: {
      group: 'Alerts',
      default: '9',
      parse: integer(1, 9),
      type: 'number',
      file: 'value',
      jobs: 'agreed',
      help: 'How late.',
    },
  }

  it('is in action.yml', () => {
    expect(load(actionInputs(inputs))).toEqual({
      ...action.inputs,
      'wait-minutes': { description: 'Minutes: of `waiting`.', default: '5' },
      'new-key': { description: 'A key.', default: '' },
      loud: { description: "Whether it's loud.", default: 'false' },
      late: { description: 'How late. Default: that of the config file, else `9`.' },
    })
  })

  it('is in the reusable workflow, with its type or as a secret', () => {
    const own = load(workflowInputs(inputs)) as Declarations
    expect(own['wait-minutes']).toEqual({
      description: 'Minutes: of `waiting`.',
      type: 'number',
      default: 5,
    })
    expect(own['loud']).toEqual({ description: "Whether it's loud.", type: 'boolean', default: false })
    expect(own['late']).toMatchObject({ type: 'string', default: '' })
    expect(own).not.toHaveProperty('new-key')
    expect(load(workflowSecrets(inputs))).toMatchObject({ 'new-key': { description: 'A key.' } })
  })

  it('is handed to the jobs that take it', () => {
    const given = (['plan', 'collect', 'merge'] as const).map((job) => load(handedTo(job, inputs)))
    const loud = '${{ inputs.loud }}'
    expect(given).toEqual([
      expect.objectContaining({ loud }),
      expect.objectContaining({ loud, 'wait-minutes': '${{ inputs.wait-minutes }}' }),
      expect.objectContaining({ loud, 'new-key': '${{ secrets.new-key }}' }),
    ])
    expect(given[0]).not.toHaveProperty('wait-minutes')
    expect(given[1]).not.toHaveProperty('new-key')
  })

  it('is in the table of its group in docs/inputs.md', () => {
    const tables = inputTables(inputs).split('### ')
    const alerts = tables.find((text) => text.startsWith('Alerts\n'))
    expect(alerts).toContain("| `loud` | `false` | Whether it's loud. |")
    expect(alerts).toContain('| `new-key` |  | A key. |')
    expect(alerts).not.toContain('wait-minutes')
  })
})

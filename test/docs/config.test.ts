import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { configSchema } from '../../src/settings/config-schema.ts'
import { CONFIG_INPUTS } from '../../src/settings/config-inputs.ts'
import { DECLARED } from '../../src/alert/channels/declared.ts'
import { INPUT_NAMES, specOf } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { blocksOf, textOf } from './pages.ts'

const PAGE = 'docs/config.md'
const workspace = mkdtempSync(join(tmpdir(), 'config-page-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const [example, step] = blocksOf(PAGE).filter(({ language }) => language === 'yaml')

/** The first column of the table below a marker. */
function keysBelow(name: string): string[] {
  const part = textOf(PAGE).split(`<!-- ${name}: written by npm run docs -->`)[1]?.split('<!-- end')[0] ?? ''
  return [...part.matchAll(/^\| `([\w-]+)`/gm)].map(([, key = '']) => key)
}

describe('the page about the configuration file', () => {
  it('shows a file that is taken whole, and the step that goes with it', () => {
    const { env } = load(step?.text ?? '') as { env: Readonly<Record<string, string>> }
    for (const [name, value] of Object.entries(env)) expect(value).toBe(`\${{ secrets.${name} }}`)
    mkdirSync(join(workspace, '.github/cloud-baseline-state'), { recursive: true })
    writeFileSync(join(workspace, '.github/cloud-baseline.yml'), example?.text ?? '')
    const settings = readSettings(() => '', workspace, {
      PAGERDUTY_ROUTING_KEY: 'k'.repeat(32),
      SLACK_WEBHOOK_URL: 'https://hooks.slack.com/services/T/B/x',
      NETWORK_SLACK_URL: 'https://hooks.slack.com/services/T/B/y',
      HEARTBEAT_URL: 'https://hc-ping.com/0123',
      SPLUNK_TOKEN: '11111111-2222-3333-4444-555555555555',
    })
    expect(Object.keys(env)).toHaveLength(5)
    expect(settings).toMatchObject({
      organization: true,
      rules: ['default', '!aws-ec2-volume-not-attached', '.github/cloud-baseline'],
      failOn: 'high',
      history: { store: 'branch', name: 'cloud-baseline-history' },
      alertFrom: 'high',
      timeoutMinutes: 45,
      heartbeatUrl: 'https://hc-ping.com/0123',
    })
    expect(settings.inputTargets.filter(({ isSet }) => isSet).map(({ name }) => name)).toEqual([
      'pagerduty',
      'slack',
    ])
    expect(settings.senders.map(({ label }) => label)).toEqual(['Splunk (siem)'])
  })

  it('lists every key', () => {
    const { properties } = configSchema(DECLARED) as { properties: object }
    expect(new Set([...keysBelow('inputs'), ...keysBelow('own')])).toEqual(new Set(Object.keys(properties)))
    expect(keysBelow('inputs')).toHaveLength(CONFIG_INPUTS.length)
    expect(keysBelow('account')).toContain('immutable')
  })

  it('lists every input that cannot stand in it', () => {
    const section = textOf(PAGE).split('## What cannot stand in it')[1] ?? ''
    const cells = [...section.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+)/gm)].flatMap(([, cell = '']) =>
      cell.replaceAll('`', '').split(', '),
    )
    expect(new Set(cells)).toEqual(new Set(INPUT_NAMES.filter((name) => specOf(name).file === undefined)))
  })
})

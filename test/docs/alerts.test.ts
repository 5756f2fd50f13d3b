import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventOf } from '../../src/alert/channels/webhook/event.ts'
import { viewOf } from '../../src/alert/decide/view.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { PAYMENTS } from '../support/account.ts'
import { findingOf } from '../support/finding.ts'
import { runOf } from '../support/run.ts'
import { blocksOf } from './pages.ts'

function blocks(language: string): string[] {
  return blocksOf('docs/alerts.md').flatMap((block) => (block.language === language ? [block.text] : []))
}

function named(input: string): string {
  return input === 'config' ? 'baseline.yml' : ''
}

describe('docs/alerts.md', () => {
  it('shows a configuration that is taken', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docs-alerts-'))
    writeFileSync(
      join(folder, 'baseline.yml'),
      blocks('yaml').find((text) => text.startsWith('targets:')) ?? '',
    )
    const environment = {
      PAYMENTS_ROUTING_KEY: 'k'.repeat(32),
      NETWORK_SLACK_URL: 'https://hooks.slack.com/services/T/B/x',
      SIEM_URL: 'https://siem.example.com/in',
      SIEM_SECRET: 'secret',
    }
    const { routes, targets } = readSettings(named, folder, environment)
    expect(routes).toHaveLength(3)
    expect(targets.map(({ name }) => name)).toEqual(['payments-oncall', 'network-team', 'siem'])
    for (const name of Object.keys(environment))
      expect(blocks('yaml').find((text) => text.includes('env:'))).toContain(`\${{ secrets.${name} }}`)
    rmSync(folder, { recursive: true })
  })

  it('shows an event as it is sent', () => {
    const example = JSON.parse(blocks('json')[0] ?? '') as Record<string, unknown>
    const call = { event: 'E', did: 'opened', at: 'T', principal: 'P', source: 'S', userAgent: 'U' } as const
    const attribution = { status: 'found', call } as const
    const findings = [findingOf({ id: 'sg-1', because: 'All traffic from 0.0.0.0/0', attribution })]
    const about = { kind: 'violated', severity: 'critical', findings, collapsed: false } as const
    const subject = { key: 'k', rule: 'open-to-the-world', account: PAYMENTS, fingerprint: null }
    const event = eventOf({ ...subject, action: 'trigger', change: 'opened', about }, viewOf(runOf(), []))
    expect(shapeOf(example)).toEqual(shapeOf(event))
  })
})

/** The names of all fields. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value === 'object' ? null : typeof value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]))
}

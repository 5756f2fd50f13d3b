import { describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import type { DataMap, DataMapEntry, LookedFor } from '../../src/model/data-map.ts'
import { SENSITIVE_CLASSES } from '../../src/model/sensitive.ts'
import { zipOf } from '../../src/report/formats/evidence/archive.ts'
import { EVIDENCE } from '../../src/report/formats/evidence/evidence.ts'
import { SUMMARY_BYTES } from '../../src/report/formats/summary/summary.ts'
import { viewOf } from '../../src/report/view.ts'
import { byteLength } from '../../src/text/limit.ts'
import { PAYMENTS, SHOP } from '../support/account.ts'
import { dataMapOf, heldOf } from '../support/data-map.ts'
import { gapOf, NO_ALERTS, runOf } from './fixtures.ts'
import { renderReport, renderSummary, renderText } from './rendered.ts'
import { decode } from './text-of-markdown.ts'

const RULES = ['aws-privacy-email-addresses-in-metadata']
const LOOKED = [{ kind: 'aws_ec2_security_group', resources: 300, inPart: 0 }]
const HELD = [
  heldOf({ account: PAYMENTS, resources: 2, places: 5 }),
  heldOf({ account: SHOP, region: 'us-east-1', resources: 40, places: 41 }),
  heldOf({ account: SHOP, region: 'global', kind: 'aws_iam_role', class: 'credential' }),
]

const SAVED = { file: 'inventory.ndjson.gz', run: '4711-1', at: '2026-11-30T10:00:00.000Z', version: '1.0.0' }

function mapped(changes: Partial<DataMap>, more: Parameters<typeof runOf>[0] = {}) {
  return runOf({ dataMap: dataMapOf({ rules: RULES, looked: LOOKED, ...changes }), ...more })
}

/** The lines of the fold in the summary. */
function foldOf(run: ReturnType<typeof runOf>): readonly string[] {
  const [, fold = ''] =
    /(<details><summary><b>Data map[^]*?)<\/details>/.exec(renderSummary(run, NO_ALERTS)) ?? []
  return decode(fold)
    .split('\n')
    .filter((line) => line !== '')
}

function evidenceOf(run: ReturnType<typeof runOf>): Readonly<Record<string, string>> {
  const view = viewOf(run, NO_ALERTS)
  const bytes = Buffer.concat([...zipOf(EVIDENCE.files(view))])
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, own]) => [path, strFromU8(own)]))
}

describe('the data map of the job summary', () => {
  it('has a line for each class, the worst first, with where most of it is and what was not looked for', () => {
    expect(foldOf(mapped({ held: HELD }))).toEqual([
      '<details><summary><b>Data map: credentials, e-mail addresses</b></summary>',
      'Found in the texts that were read of 300 resources: credentials in 1 resource and e-mail addresses in 42 resources.',
      '| what | most are in | resources |',
      '| --- | --- | ---: |',
      '| credentials | IAM role in shop, global (1) | 1 |',
      '| e-mail addresses | security group in shop, us-east-1 (40); security group in payments, eu-west-1 (2) | 42 |',
      '- Not looked for: national ids (national-ids names no country). Counted from confidence 0.6 on.',
    ])
  })

  it('says that nothing was found, of how many resources, and what nobody looked at', () => {
    const fold = foldOf(mapped({ notLooked: { aws_vpc: 3 }, notRead: ['aws_s3_bucket.tags'] }))
    expect(fold[1]).toBe(
      'No personal data and no secrets found in the texts that were read of 300 resources.',
    )
    expect(fold.slice(3)).toEqual([
      '- Not read, since no rule asks for it (collect: all does): S3 bucket (tags).',
      '- Since no rule asks for it there, nobody looked through 3 resources: VPC (3).',
    ])
  })

  it('says where it is open, and that the numbers are the least that there is', () => {
    const gaps = [gapOf({ account: SHOP, region: 'eu-west-1', kind: 'aws_iam_role.sensitive_data' })]
    const run = mapped(
      { held: HELD, looked: [{ kind: 'aws_iam_role', resources: 9, inPart: 4 }] },
      { coverage: { complete: [], gaps } },
    )
    const fold = foldOf(run)
    expect(fold).toContain('| what | most are in | resources, at least |')
    expect(fold).toContain(
      '- Not everything is known: there are gaps in eu-west-1 of shop (222233334444) and in texts of 4 resources.',
    )
    expect(renderText(run, NO_ALERTS).replaceAll(/\s+/g, ' ')).toContain('not everything is known.')
  })

  it('says what the settings leave out, and of which countries national ids were looked for', () => {
    const lookedFor: LookedFor = {
      classes: SENSITIVE_CLASSES,
      nationalIds: ['DE', 'US'],
      minimumConfidence: 0.8,
      exempt: ['own-domains', 'trusted-networks'],
      exemptDigest: '0123abcd',
    }
    const fold = foldOf(mapped({ lookedFor }))
    expect(fold).toContain('- Counted from confidence 0.8 on. National ids: of DE and US alone.')
    expect(fold).toContain('- Not counted, as the configuration file says: own-domains and trusted-networks.')
    const saved = foldOf(mapped({ lookedFor }, { inventories: [SAVED] }))
    expect(saved).toContain(
      '- Not counted, as the configuration file of the run that wrote the inventory says: own-domains and trusted-networks.',
    )
  })

  it('does not claim to know what another run looked for', () => {
    const fold = foldOf(mapped({ lookedFor: null, notLooked: { aws_vpc: 1 } }, { inventories: [SAVED] }))
    expect(fold.join('\n')).toContain('is not known here: the inventory does not say it')
    expect(fold.join('\n')).toContain('The inventory does not say what is in 1 resource: VPC (1).')
    expect(fold.join('\n')).not.toContain('Not looked for')
  })

  it('is not there where no rule asks for it', () => {
    const run = mapped({ rules: [], looked: [] })
    expect(foldOf(run)).toEqual([])
    expect(renderText(run, NO_ALERTS)).not.toMatch(/personal data/)
  })

  it('stays small whatever was found: 10,000 accounts, 17 regions, every class', () => {
    const held: readonly DataMapEntry[] = Array.from({ length: 10_000 }, (_, account) =>
      Array.from({ length: 17 }, (__, region) =>
        heldOf({
          account: String(100_000_000_000 + account),
          region: `eu-west-${String(region)}`,
          class: SENSITIVE_CLASSES[(account + region) % SENSITIVE_CLASSES.length] ?? 'email',
        }),
      ),
    ).flat()
    const run = mapped({ held })
    expect(byteLength(foldOf(run).join('\n'))).toBeLessThan(5000)
    expect(byteLength(renderSummary(run, NO_ALERTS))).toBeLessThan(SUMMARY_BYTES)
  })
})

describe('the data map elsewhere', () => {
  it('is a line in a terminal, and a fold in report.md', () => {
    const run = mapped({ held: HELD })
    expect(renderText(run, NO_ALERTS).replaceAll(/\s+/g, ' ')).toContain(
      'Found in the texts that were read of 300 resources: credentials in 1 resource and e-mail addresses in 42 resources.',
    )
    expect(decode(renderReport(run, NO_ALERTS))).toContain('<b>Data map: credentials, e-mail addresses</b>')
  })

  it('is a table of evidence.zip, with what it does not say in run.json', () => {
    const files = evidenceOf(mapped({ held: HELD.slice(0, 1) }))
    expect(files['data-map.csv']?.replace(/^\ufeff/, '')).toBe(
      'account,account_name,environment,region,kind,class,resources,places\r\n' +
        `${PAYMENTS},payments,production,eu-west-1,aws_ec2_security_group,email,2,5\r\n`,
    )
    expect(JSON.parse(files['run.json'] ?? '')).toMatchObject({
      dataMap: {
        lookedThrough: 300,
        inPart: 0,
        lookedFor: { nationalIds: [], minimumConfidence: 0.6 },
        limits: [expect.stringContaining('Not looked for: national ids')],
      },
    })
  })

  it('is no empty table where nothing was looked through', () => {
    const files = evidenceOf(mapped({ looked: [] }))
    expect(Object.keys(files)).not.toContain('data-map.csv')
    expect(JSON.parse(files['run.json'] ?? '')).toMatchObject({ dataMap: { lookedThrough: 0 } })
  })
})

import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'

const INDEX = readFileSync('docs/kinds.md', 'utf8')
const PAGE = readFileSync('docs/architecture.md', 'utf8').split(/^(?=## How to add a kind)/m)[1] ?? ''

describe('docs/architecture.md', () => {
  it('shows a kind that works', () => {
    const example = /^```ts\n(.*?)^```/ms.exec(PAGE)?.[1] ?? ''
    const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-kind-'))
    const source = pathToFileURL('src/clouds/aws/').href
    const gateway = {
      CarrierGatewayId: 'cagw-1',
      State: 'available',
      VpcId: 'vpc-1',
      OwnerId: '111122223333',
    }
    const place = { account: '111122223333', region: 'eu-central-1', partition: 'aws' }
    writeFileSync(
      join(folder, 'example.ts'),
      `${example.replaceAll("'../../../", `'${source}`).replaceAll("'../", `'${source}services/ec2/`)}
       import { kindOf } from '${source}reading/kind-source.ts'
       import { toResource } from '${source}reading/to-resource.ts'
       const item = ${JSON.stringify(gateway)}
       console.log(JSON.stringify([toResource(CARRIER_GATEWAY, item, ${JSON.stringify(place)}), kindOf(CARRIER_GATEWAY)]))`,
    )
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'example.ts')], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject([
      {
        kind: 'aws_ec2_carrier_gateway',
        id: 'cagw-1',
        reported: {
          arn: 'arn:aws:ec2:eu-central-1:111122223333:carrier-gateway/cagw-1',
          carrier_gateway_state: 'available',
          vpc_id: 'vpc-1',
        },
        edges: [
          { type: 'default', direction: 'in', kind: 'aws_vpc', id: 'vpc-1' },
          { type: 'delete', direction: 'in', kind: 'aws_vpc', id: 'vpc-1' },
        ],
      },
      { bases: ['gateway', 'aws_resource', 'resource'], actions: ['ec2:DescribeCarrierGateways'] },
    ])
  })

  it('shows a service that works', () => {
    const [, example = ''] = [...PAGE.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code)
    const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-service-'))
    const source = pathToFileURL('src/clouds/aws/').href
    writeFileSync(
      join(folder, 'example.ts'),
      `${example.replaceAll("'../../", `'${source}`)}
       import { listKind } from '${source}reading/list-kind.ts'
       import { RateScopes } from '${source}client/rate-scope.ts'
       import { Limit } from '${pathToFileURL('src/concurrency/limit.ts').href}'
       const inputs = []
       const call = async (operation, input) => {
         inputs.push([operation, input])
         return input.Marker === undefined
           ? { Keys: [{ KeyId: 'k-1', KeyArn: 'arn:k-1' }], Truncated: true, NextMarker: 'm' }
           : { Keys: [{ KeyId: 'k-2' }] }
       }
       const context = {
         signal: new AbortController().signal,
         requests: new Limit(1),
         rateScope: new RateScopes(100, () => 0).open('111122223333', 'eu-central-1', KMS.name),
         counts: { requests: 0, throttled: 0 },
         now: () => new Date(0),
       }
       const place = { account: '111122223333', region: 'eu-central-1', partition: 'aws' }
       const [kind] = KMS.kinds
       const { resources, failure } = await listKind(kind, place, { conventions: KMS, call, context })
       console.log(JSON.stringify([failure, inputs, resources.map(({ reported }) => reported.arn)]))`,
    )
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'example.ts')], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([
      null,
      [
        ['ListKeys', { Limit: 1000 }],
        ['ListKeys', { Limit: 1000, Marker: 'm' }],
      ],
      ['arn:k-1', 'arn:aws:kms:eu-central-1:111122223333:key/k-2'],
    ])
  })
})

describe('the pages of the kinds', () => {
  const pages = readdirSync('docs/kinds').map((file) => readFileSync(`docs/kinds/${file}`, 'utf8'))
  const sections = new Map(
    pages
      .flatMap((page) => page.split(/^## /m))
      .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
  )

  it('tell of derived properties what they say and take, apart from what AWS sends', () => {
    for (const { name, derived: all = {}, costly = {}, actions } of AWS_KINDS.values()) {
      // What every kind has is said once, in the index.
      const { sensitive_data: ofAll = '', ...derived } = all
      expect(ofAll).not.toBe('')
      const [sent = '', worked = ''] = (sections.get(name) ?? '').split('\nDerived:\n')
      expect([name, worked === '']).toEqual([name, Object.keys(derived).length === 0])
      for (const [property, description] of Object.entries(derived)) {
        const item = worked.split('\n').find((line) => line.startsWith(`- \`${property}\`: `)) ?? ''
        expect(item.replaceAll(/[`\\]/g, '')).toContain(description)
        const further = (costly[property] ?? []).filter((action) => !actions.includes(action))
        for (const action of further) expect(item).toContain(`\`${action}\``)
        expect(worked).toMatch(new RegExp(`^${property}(: |\\.|\\[)`, 'm'))
        expect(sent).not.toMatch(new RegExp(`^${property}\\b`, 'm'))
      }
    }
  })

  it('tell the values of closed sets, and what the kind is', () => {
    expect(sections.get('aws_ec2_volume')).toContain(
      'volume_type: gp2 | gp3 | io1 | io2 | sc1 | st1 | standard\n',
    )
    expect(sections.get('aws_ec2_volume')).toContain('\nAn EBS volume: a disk.\n')
    expect(sections.get('aws_ec2_instance')).toContain(
      '\ninternet_exposure.grade: closed | open-but-blocked | exposed-but-stopped | reachable\n',
    )
    expect(sections.get('aws_ec2_instance')).toMatch(/\ninstance_type: a1\.2xlarge, .* more\n/)
  })

  it('are all found from the index', () => {
    for (const { name } of AWS_KINDS.values())
      expect(INDEX).toMatch(new RegExp(`kinds/[\\w-]+\\.md#${name}\\)`))
    expect([...sections.keys()].filter((name) => AWS_KINDS.has(name))).toHaveLength(AWS_KINDS.size)
  })
})

import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'

const PAGE = readFileSync('docs/kinds.md', 'utf8')

describe('docs/kinds.md', () => {
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

  it('tells of derived properties what they say and take, apart from what AWS sends', () => {
    const sections = PAGE.split(/^### /m)
    for (const { name, derived = {}, costly = {} } of AWS_KINDS.values()) {
      const [sent = '', worked = ''] = (sections.find((one) => one.startsWith(`${name}\n`)) ?? '').split(
        '\nDerived:\n',
      )
      expect([name, worked === '']).toEqual([name, Object.keys(derived).length === 0])
      for (const [property, description] of Object.entries(derived)) {
        const item = worked.split('\n').find((line) => line.startsWith(`- \`${property}\`: `)) ?? ''
        expect(item.replaceAll(/[`\\]/g, '')).toContain(description)
        for (const action of costly[property] ?? []) expect(item).toContain(`\`${action}\``)
        expect(worked).toMatch(new RegExp(`^${property}(: |\\.|\\[)`, 'm'))
        expect(sent).not.toMatch(new RegExp(`^${property}\\b`, 'm'))
      }
    }
  })

  it('links to files that exist', () => {
    const links = [...PAGE.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((link) => !existsSync(join('docs', link)))).toEqual([])
  })
})

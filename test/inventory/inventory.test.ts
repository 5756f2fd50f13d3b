import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Collected } from '../../src/model/collected.ts'
import { readInventory, type InventoryRecord } from '../../src/inventory/reader.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { headerOf } from '../../src/inventory/scopes.ts'
import { InventoryWriter } from '../../src/inventory/writer.ts'
import { UserError } from '../../src/model/errors.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { lookedForBy } from '../../src/sensitive/looked-for.ts'
import { VERSION } from '../../src/text/version.ts'
import { STANDARD } from '../support/privacy.ts'
import { nested } from '../support/nested.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inventory-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const HEADER = { run: '4711-1', at: '2024-01-02T03:04:05.000Z', internetShare: 1 }

const LOOKED_FOR = lookedForBy({ ...USUAL_POLICY, nationalIds: ['DE'], ownDomains: ['acme.example'] })

/** What its kinds had when it was written. */
const PROPERTIES = Object.fromEntries(
  [...AWS_KINDS.values()].map(({ name, properties }) => [name, Object.keys(properties)]),
)

function scope(account: string, region: string, resources: number): Collected {
  return {
    account: { id: account, name: `name of ${account}`, partition: 'aws' },
    region,
    resources: Array.from({ length: resources }, (_, i) => ({
      account,
      region,
      kind: 'aws_vpc',
      id: `vpc-${i}`,
      name: 'line\nbreak \u2028 “quotes” 💥',
      reported: { id: `vpc-${i}`, tags: {}, cidr_blocks: ['10.0.0.0/16'] },
      edges: [],
    })),
    complete: [{ account, region, kind: 'aws_vpc', count: resources }],
    gaps: [
      {
        account,
        region,
        kind: 'aws_ec2_subnet',
        reason: 'denied',
        action: 'ec2:DescribeSubnets',
        message: 'No.',
      },
    ],
  }
}

async function write(path: string, scopes: readonly Collected[]): Promise<void> {
  const writer = await InventoryWriter.create(path, HEADER, AWS_KINDS, STANDARD)
  for (const collected of scopes) await writer.write(collected)
  await writer.close()
}

async function readAll(path: string): Promise<readonly InventoryRecord[]> {
  const records: InventoryRecord[] = []
  for await (const record of readInventory(path)) records.push(record)
  return records
}

describe('an inventory', () => {
  it('is read as it was written', async () => {
    const path = join(folder, 'new', 'inventory.ndjson.gz')
    const [first, second] = [scope('000011112222', 'eu-west-1', 2), scope('000011112222', 'eu-west-2', 1)]
    await write(path, [first, second])
    expect(await readAll(path)).toEqual([
      { type: 'header', schema: 3, version: VERSION, ...HEADER, properties: PROPERTIES },
      { type: 'account', ...first.account },
      { type: 'scope', account: '000011112222', region: 'eu-west-1' },
      { type: 'complete', ...first.complete[0] },
      { type: 'gap', ...first.gaps[0] },
      ...first.resources.map((resource) => Object.assign({ type: 'resource' }, resource)),
      { type: 'scope', account: '000011112222', region: 'eu-west-2' },
      { type: 'complete', ...second.complete[0] },
      { type: 'gap', ...second.gaps[0] },
      ...second.resources.map((resource) => Object.assign({ type: 'resource' }, resource)),
      { type: 'end', resources: 3 },
    ])
    expect(await readdir(join(folder, 'new'))).toEqual(['inventory.ndjson.gz'])
  })

  it('of many lines keeps all of them', async () => {
    const path = join(folder, 'large.ndjson.gz')
    await write(
      path,
      Array.from({ length: 20 }, (_, i) => scope('000011112222', `eu-west-${i}`, 500)),
    )
    let resources = 0
    for await (const { type } of readInventory(path)) if (type === 'resource') resources += 1
    expect(resources).toBe(10_000)
  })

  it('may be unpacked', async () => {
    const path = join(folder, 'packed.ndjson.gz')
    await write(path, [scope('000011112222', 'eu-west-1', 3)])
    const plain = join(folder, 'plain.ndjson')
    await writeFile(plain, gunzipSync(await readFile(path)))
    expect(await readAll(plain)).toEqual(await readAll(path))
  })

  it('appears when it is whole, and discarded leaves the last one', async () => {
    const path = join(folder, 'kept.ndjson.gz')
    await write(path, [scope('000011112222', 'eu-west-1', 1)])
    const before = await readFile(path)
    const writer = await InventoryWriter.create(path, HEADER, AWS_KINDS, STANDARD)
    await writer.write(scope('444455556666', 'eu-west-1', 5000))
    expect(await readFile(path)).toEqual(before)
    await writer.discard()
    expect(await readFile(path)).toEqual(before)
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('knows no account by the name of *', async () => {
    const path = join(folder, 'nobody.ndjson.gz')
    const nobody = scope('*', '*', 0)
    await write(path, [nobody])
    expect((await readAll(path)).map(({ type }) => type)).toEqual([
      'header',
      'scope',
      'complete',
      'gap',
      'end',
    ])
  })

  it('that cannot be written says where', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    await expect(
      InventoryWriter.create(join(file, 'x', 'inventory.ndjson.gz'), HEADER, AWS_KINDS, STANDARD),
    ).rejects.toThrow(/^The inventory cannot be written to .*a-file.*ENOTDIR/)
  })
})

describe('what was looked for', () => {
  it.each([[LOOKED_FOR], [undefined]])('is in the header where it is told: %j', async (lookedFor) => {
    const path = join(folder, 'looked-for.ndjson.gz')
    const origin = { ...HEADER, ...(lookedFor === undefined ? {} : { lookedFor }) }
    const writer = await InventoryWriter.create(path, origin, AWS_KINDS, STANDARD)
    await writer.close()
    expect((await headerOf(path)).lookedFor).toEqual(lookedFor)
  })
})

describe('a damaged inventory', () => {
  const lines = [
    '{"type":"header","schema":2,"run":"1","at":"2024-01-01T00:00:00Z"}',
    '{"type":"resource","account":"1","region":"r","kind":"k","id":"i","name":"n","reported":{},"edges":[]}',
    '{"type":"complete","account":"1","region":"r","kind":"k","count":1}',
    '{"type":"end","resources":1}',
  ]
  const changed = (line: number, text: string): readonly string[] => lines.with(line, text)
  const header = { type: 'header', schema: 3, version: '1', ...HEADER, properties: {} }
  const BAD_HEADER = JSON.stringify({ ...header, lookedFor: { ...LOOKED_FOR, nationalIds: ['<b>'] } })

  it.each([
    ['without its end', lines.slice(0, 3), 4, 'is truncated: its end record is missing'],
    ['of nothing', [], 1, 'is truncated'],
    ['with fewer resources', lines.toSpliced(1, 1), 3, 'should hold 1 resources and holds 0'],
    ['that goes on', [...lines, lines[1] ?? ''], 5, 'goes on after its end'],
    ['with a broken line', changed(1, '{"type":"reso'), 2, 'expected a JSON object'],
    ['with an empty line', changed(1, ''), 2, 'expected a JSON object'],
    ['with a list', changed(1, '[]'), 2, 'expected a JSON object'],
    [
      'with a resource that nests as none does',
      changed(1, (lines[1] ?? '').replace('{}', `{"a":${nested(5_000)}}`)),
      2,
      'cannot be read: it has lists and objects in each other on more than 100 levels',
    ],
    ['of another kind', changed(0, '{"findings":[]}'), 1, 'unknown record type none'],
    ['without header', lines.slice(1), 1, 'starts with its header'],
    ['with two headers', changed(1, lines[0] ?? ''), 2, 'second header'],
    ['of another schema', changed(0, '{"type":"header","schema":1}'), 1, 'has schema 1, expected 3'],
    ['with a bad header', changed(0, BAD_HEADER), 1, 'the header record lacks'],
    ['with an unknown record', changed(1, '{"type":"constructor"}'), 2, 'unknown record type "constructor"'],
    ['with half a resource', changed(1, '{"type":"resource","account":"1"}'), 2, 'the resource record lacks'],
    [
      'with a bad gap',
      changed(
        2,
        '{"type":"gap","account":"1","region":"r","kind":"k","message":"m","reason":"mood","action":null}',
      ),
      3,
      'the gap record lacks',
    ],
  ])('%s is refused', async (_name, content, line, problem) => {
    const path = join(folder, 'damaged.ndjson.gz')
    await writeFile(path, gzipSync(content.map((text) => `${text}\n`).join('')))
    const error = await readAll(path).catch((thrown: unknown) => thrown as Error)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toHaveProperty('message', expect.stringContaining(problem))
    expect(error).toHaveProperty('message', expect.stringContaining(`${path}:${line}: `))
  })

  it('whose compression ends early is refused after what could be read', async () => {
    const path = join(folder, 'short.ndjson.gz')
    await write(path, [scope('000011112222', 'eu-west-1', 50_000)])
    const whole = await readFile(path)
    await writeFile(path, whole.subarray(0, whole.length - 20))
    let records = 0
    const reading = (async () => {
      for await (const _ of readInventory(path)) records += 1
    })()
    await expect(reading).rejects.toThrow(/short\.ndjson\.gz:\d+: The inventory is truncated or damaged/)
    expect(records).toBeGreaterThan(1000)
  })

  it('that is not there is said', async () => {
    await expect(readAll(join(folder, 'none.gz'))).rejects.toThrow(
      /^The inventory .*none\.gz cannot be read: .*ENOENT/,
    )
    await expect(readAll(folder)).rejects.toThrow(/cannot be read: .*EISDIR/)
  })
})

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KINDS } from '../../src/clouds/clouds.ts'
import { changeId, diffOf } from '../../src/drift/diff.ts'
import { accept, type Acceptance } from '../../src/drift/state/accept.ts'
import type { SavedInventory } from '../../src/drift/sides/saved-inventory.ts'
import { type AcceptedKind, AcceptedState } from '../../src/drift/state/accepted-state.ts'
import type { Collected } from '../../src/model/collected.ts'
import { UserError } from '../../src/model/errors.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { GROUP, REGION } from '../support/place.ts'
import { gapOf } from '../support/scope.ts'
import { STANDARD } from '../support/privacy.ts'
import { ACCOUNT, presentOf, resourceOf, scopeOf } from './support.ts'
import { nested } from '../support/nested.ts'

const AT = '2026-11-01T00:00:00Z'
const PROPERTIES = Object.fromEntries(
  [...KINDS.values()].map(({ name, properties }) => [name, Object.keys(properties)]),
)
const LATER = '2026-11-02T00:00:00Z'
const BY: Acceptance = { by: 'alice', reason: 'first', gate: STANDARD, keeping: STANDARD }
const WEB = resourceOf({ id: 'sg-1', description: 'web', tags: { Name: 'a' } })
const DB = resourceOf({ id: 'sg-2', description: 'db' })

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'accepted-')), 'state')
})
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

function source(scopes: readonly Collected[], at = AT, name = 'inventory'): SavedInventory {
  return {
    name,
    at,
    properties: PROPERTIES,
    async *scopes() {
      yield* scopes
    },
  }
}

async function acceptScopes(scopes: readonly Collected[], acceptance: Acceptance = BY, at = AT) {
  return accept(await AcceptedState.open(folder), [source(scopes, at)], acceptance)
}

async function stateOf(account = ACCOUNT, region = REGION, kind = GROUP): Promise<AcceptedKind> {
  const state = await (await AcceptedState.open(folder)).of(account, region, kind)
  if (state === null || 'problem' in state) throw new Error(state?.problem ?? 'nothing is accepted')
  return state
}

async function problem(): Promise<string> {
  const state = await (await AcceptedState.open(folder)).of(ACCOUNT, REGION, GROUP)
  return state !== null && 'problem' in state ? state.problem : 'none'
}

function file(kind = GROUP): string {
  return join(folder, ACCOUNT, REGION, `${kind}.json`)
}

function changesTo(scope: Collected, state: AcceptedKind) {
  const present = presentOf(scope, 'withheld')
  return [...new Set([...state.resources.keys(), ...present.resources.keys()])].flatMap((id) => {
    const change = diffOf(state.resources.get(id), present.resources.get(id), state.at)
    return (change?.attributes ?? []).map((one) => {
      const name = changeId({ account: ACCOUNT, region: REGION, kind: GROUP, id }, one)
      return { path: one.path, id, name }
    })
  })
}

function edit(change: (text: string) => string): void {
  writeFileSync(file(), change(readFileSync(file(), 'utf8')))
}

describe('accepting an inventory', () => {
  it('writes a file per kind that differs from it in nothing', async () => {
    const scope = scopeOf([WEB, DB])
    expect(await acceptScopes([scope])).toMatchObject({
      written: 1,
      resources: { added: 2 },
      notAccepted: [],
    })
    const state = await stateOf()
    expect(state).toMatchObject({ at: AT, by: 'alice', reason: 'first' })
    expect(changesTo(scope, state)).toEqual([])
  })

  it('writes the same bytes whatever the order, an attribute in a line', async () => {
    await acceptScopes([scopeOf([WEB, DB])])
    const bytes = readFileSync(file(), 'utf8')
    rmSync(folder, { recursive: true })
    await acceptScopes([scopeOf([DB, WEB])])
    expect(readFileSync(file(), 'utf8')).toBe(bytes)
    expect(bytes).toContain(
      '\n   "value": {\n    "description": "web",\n    "tags": {\n     "Name": "a"\n    }\n',
    )
    expect(bytes.endsWith('}\n')).toBe(true)
  })

  it('leaves a file alone that says the same', async () => {
    await acceptScopes([scopeOf([WEB])])
    const bytes = readFileSync(file(), 'utf8')
    const again = await acceptScopes([scopeOf([WEB])], { ...BY, by: 'bob', reason: 'again' }, LATER)
    expect(again).toMatchObject({ written: 0, unchanged: 1 })
    expect(readFileSync(file(), 'utf8')).toBe(bytes)
  })

  it('accepts that there is nothing', async () => {
    await acceptScopes([scopeOf([])])
    expect((await stateOf()).resources.size).toBe(0)
  })

  it('accepts nothing of a kind with a gap, and keeps what was accepted', async () => {
    await acceptScopes([scopeOf([WEB])])
    const gaps = [gapOf({ account: ACCOUNT })]
    const result = await acceptScopes([scopeOf([DB], gaps)], { ...BY, by: 'bob', reason: 'partial' }, LATER)
    expect(result).toMatchObject({ written: 0, removed: 0 })
    expect(result.notAccepted).toEqual([
      { account: ACCOUNT, region: REGION, kind: GROUP, why: 'denied (ec2:DescribeSecurityGroups)' },
    ])
    expect([...(await stateOf()).resources.keys()]).toEqual(['sg-1'])
  })

  it('removes what is no longer read, in scopes without a gap alone', async () => {
    await acceptScopes([scopeOf([], [], [GROUP, 'aws_vpc'])])
    const gap = gapOf({ account: ACCOUNT, kind: 'aws_ec2_volume' })
    expect((await acceptScopes([scopeOf([], [gap])])).removed).toBe(0)
    const kinds = new Set([GROUP])
    expect((await acceptScopes([scopeOf([])], { ...BY, kinds })).removed).toBe(0)
    expect((await acceptScopes([scopeOf([])])).removed).toBe(1)
    expect(existsSync(file('aws_vpc'))).toBe(false)
    expect(existsSync(file())).toBe(true)
  })

  it('writes nothing where an inventory is damaged at its end, or two hold the same account', async () => {
    const state = await AcceptedState.open(folder)
    const broken: SavedInventory = {
      ...source([]),
      async *scopes() {
        yield scopeOf([WEB])
        throw new UserError('a.ndjson.gz:9: The inventory is truncated.')
      },
    }
    await expect(accept(state, [broken], BY)).rejects.toThrow('truncated')
    const twice = [source([scopeOf([WEB])], AT, 'a.gz'), source([scopeOf([DB])], AT, 'b.gz')]
    await expect(accept(state, twice, BY)).rejects.toThrow(`a.gz and b.gz both hold account ${ACCOUNT}`)
    expect(existsSync(folder)).toBe(false)
  })

  it('keeps texts that nobody sees, and names that are none for an object', async () => {
    const tags: JsonObject = JSON.parse(
      '{"__proto__":"a","\\u202ename":"b\\u2028","10":"x","9":"y"}',
    ) as JsonObject
    const nasty = resourceOf({ id: '__proto__', tags })
    await acceptScopes([scopeOf([nasty])])
    const bytes = readFileSync(file(), 'utf8')
    expect(bytes).toContain(String.raw`"\u202ename": "b\u2028"`)
    const value = (await stateOf()).resources.get('__proto__')?.value
    expect(JSON.stringify(value)).toBe(JSON.stringify({ tags }))
  })

  it('never leaves its folder', async () => {
    const names = ['../x', '..', 'CON', 'a/b', '']
    for (const account of names) {
      const scope = scopeOf([resourceOf({}, { account })])
      expect((await acceptScopes([scope])).written).toBe(0)
    }
    const outside = join(folder, '..', 'outside')
    mkdirSync(outside)
    mkdirSync(folder)
    symlinkSync(outside, join(folder, ACCOUNT))
    await expect(acceptScopes([scopeOf([WEB])])).rejects.toThrow('a symbolic link leads out of the folder')
    expect(existsSync(join(outside, REGION))).toBe(false)
  })
})

describe('accepting single changes', () => {
  const after = scopeOf([
    resourceOf({ id: 'sg-1', description: 'changed', tags: { Name: 'b' } }),
    resourceOf({ id: 'sg-3', description: 'new' }),
  ])

  async function idOf(path: string, id: string): Promise<string> {
    const found = changesTo(after, await stateOf()).find((one) => one.path === path && one.id === id)
    return found?.name ?? 'none'
  }

  beforeEach(async () => {
    await acceptScopes([scopeOf([WEB, DB])])
  })

  it('takes these and nothing else', async () => {
    const only = new Set([await idOf('tags/Name', 'sg-1'), await idOf('', 'sg-2')])
    expect(await acceptScopes([after], { ...BY, by: 'bob', reason: 'renamed', only }, LATER)).toMatchObject({
      written: 1,
      resources: { added: 0, removed: 1, changed: 1 },
    })
    const state = await stateOf()
    expect(state).toMatchObject({ by: 'bob', reason: 'renamed', at: AT })
    expect(state.resources.get('sg-1')?.value).toMatchObject({ description: 'web', tags: { Name: 'b' } })
    expect(changesTo(after, state).map(({ id, path }) => [id, path])).toEqual([
      ['sg-1', 'description'],
      ['sg-3', ''],
    ])
  })

  it('takes none where the resource has changed again, or the state has moved', async () => {
    const only = new Set([await idOf('tags/Name', 'sg-1'), await idOf('', 'sg-3')])
    const bytes = readFileSync(file(), 'utf8')
    const again = scopeOf([
      resourceOf({ id: 'sg-1', description: 'web', tags: { Name: 'c' } }),
      after.resources[1] ?? WEB,
    ])
    await expect(acceptScopes([again], { ...BY, only })).rejects.toThrow(
      /^The change [0-9a-f]{16} is not in this inventory as it was reported: .* Nothing was accepted\./,
    )
    expect(readFileSync(file(), 'utf8')).toBe(bytes)
    await acceptScopes([scopeOf([resourceOf({ id: 'sg-1', description: 'web', tags: { Name: 'z' } })])])
    await expect(acceptScopes([after], { ...BY, only })).rejects.toThrow('Nothing was accepted.')
  })

  it('takes none of a kind with a gap', async () => {
    const only = new Set([await idOf('tags/Name', 'sg-1')])
    const lost = { ...after, gaps: [gapOf({ account: ACCOUNT })] }
    await expect(acceptScopes([lost], { ...BY, only })).rejects.toThrow(
      `Not looked at: ${GROUP} in ${REGION} of ${ACCOUNT}: denied (ec2:DescribeSecurityGroups).`,
    )
  })
})

describe('a file of the accepted state', () => {
  beforeEach(async () => {
    await acceptScopes([scopeOf([WEB, DB])])
  })

  it('may have line ends of another system', async () => {
    edit((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)
    expect((await stateOf()).resources.size).toBe(2)
  })

  it('is refused where somebody edited it', async () => {
    edit((text) => text.replace('"web"', '"wub"'))
    expect(await problem()).toBe(
      `${file()}: This accepted state cannot be used: it was changed after it was accepted: its digest is another one. What changed there is not known. Accept the state again, or restore the file.`,
    )
  })

  it('is refused where its header was edited', async () => {
    edit((text) => text.replace('"alice"', '"mallory"'))
    expect(await problem()).toContain('its digest is another one')
  })

  it('is refused where it is cut off, with the line', async () => {
    edit((text) => text.slice(0, text.indexOf('"Name"')))
    expect(await problem()).toMatch(/\.json:\d+: This accepted state cannot be used: it is not JSON/)
  })

  it('is refused where it nests as no resource does', async () => {
    edit((text) => text.replace('"resources": {', `"resources": { "x": ${nested(5_000)},`))
    expect(await problem()).toContain(
      'This accepted state cannot be used: it has lists and objects in each other on more than 100 levels.',
    )
  })

  it('is refused with a merge conflict, with the line', async () => {
    edit((text) => text.replace('\n "epoch"', '\n<<<<<<< HEAD\n "epoch"'))
    expect(await problem()).toContain(
      `${file()}:3: This accepted state cannot be used: a merge conflict is left in it.`,
    )
  })

  it.each([
    ['"schema": 1', '"schema": 2', 'its schema is the number 2, and this version of Cloud Baseline reads 1'],
    [
      '"epoch": 1',
      '"epoch": 9',
      'its epoch is the number 9, and this version of Cloud Baseline compares by epoch 1',
    ],
    ['"complete": true', '"complete": false', 'complete: received false, expected true'],
    ['"reason"', '"raeson"', 'reason'],
  ])('is refused with another %s', async (from, to, message) => {
    edit((text) => text.replace(from, to))
    expect(await problem()).toContain(message)
  })

  it('is refused in the place of another', async () => {
    mkdirSync(join(folder, ACCOUNT, 'us-east-1'))
    writeFileSync(join(folder, ACCOUNT, 'us-east-1', `${GROUP}.json`), readFileSync(file()))
    const state = await (await AcceptedState.open(folder)).of(ACCOUNT, 'us-east-1', GROUP)
    expect(state).toMatchObject({ problem: expect.stringContaining('so it lies in the wrong place') })
  })

  it('is refused where it is no file, or a link out of the folder', async () => {
    const outside = join(folder, '..', 'outside.json')
    writeFileSync(outside, readFileSync(file()))
    rmSync(file())
    symlinkSync(outside, file())
    expect(await problem()).toContain('a symbolic link leads out of the folder')
    rmSync(file())
    mkdirSync(file())
    expect(await problem()).toContain('it is a folder, not a file')
  })

  it('that is not there accepts nothing', async () => {
    const state = await AcceptedState.open(folder)
    expect(await state.of(ACCOUNT, 'us-east-1', GROUP)).toBeNull()
    expect(await (await AcceptedState.open(join(folder, 'none'))).of(ACCOUNT, REGION, GROUP)).toBeNull()
    await expect(AcceptedState.open(file())).rejects.toThrow(
      'expected a folder, there or not yet: it is a file.',
    )
  })
})

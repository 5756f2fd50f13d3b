import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Channel } from '../../src/alert/channels/channel.ts'
import { CHANNELS, outletsOf } from '../../src/alert/channels/channels.ts'
import type { Declaration } from '../../src/alert/channels/declaration.ts'
import { DECLARED } from '../../src/alert/channels/declared.ts'
import { secretUrl } from '../../src/net/secret-address.ts'
import { slack } from '../../src/alert/channels/slack/outlet.ts'
import { routingOf } from '../../src/alert/decide/routing.ts'
import type { Settings } from '../../src/model/settings.ts'
import { alertAddresses } from '../../src/settings/check-network.ts'
import { configSchema } from '../../src/settings/config-schema.ts'
import { INPUT_NAMES } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { settingsSecrets } from '../../src/settings/secrets.ts'
import { findingOf } from '../support/finding.ts'
import { ruleOf } from '../support/rule.ts'

const ROOM: Declaration = {
  name: 'chatroom',
  label: 'Chat room',
  title: 'a room',
  fields: {
    url: {
      input: 'chatroom-url',
      key: 'room-from',
      holds: 'variable',
      required: true,
      isPlace: true,
      secret: 'address',
      description: "The variable that holds the room's address.",
      parse: (text, name) =>
        text === '' ? null : secretUrl(text, name, 'expected the address of a room').href,
    },
    language: {
      input: 'chatroom-language',
      key: 'language',
      holds: 'value',
      required: false,
      isPlace: false,
      secret: null,
      title: 'a language such as en',
      description: 'What the room speaks.',
      parse: (text) => text,
    },
  },
  reachedBy: 'url',
  sentTo: 'url',
}
const DECLARED_TOO: readonly Declaration[] = [...DECLARED, ROOM]

/** Speaks as Slack does, under its own name. */
const room: Channel = {
  ...slack,
  outlet: (name, address, isUsual) => {
    const outlet = slack.outlet(name, address, isUsual)
    return { ...outlet, target: { name, channel: ROOM.name, label: `${ROOM.label} (${name})` } }
  },
}

const ADDRESS = 'https://rooms.example.com/in/12345678'
const CONFIG = `targets:
  lobby: { channel: chatroom, room-from: ROOM, language: de }
alerts:
  - to: lobby
`
let workspace = ''
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'added-channel-'))
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

function read(text: string, environment: NodeJS.ProcessEnv = { ROOM: ADDRESS }): Settings {
  writeFileSync(join(workspace, 'baseline.yml'), text)
  return readSettings(configAlone, workspace, environment, { channels: DECLARED_TOO })
}

function configAlone(input: string): string {
  return input === 'config' ? 'baseline.yml' : ''
}

function readNowhere(): Settings {
  return read(CONFIG, { ROOM: 'nowhere' })
}

describe('a channel that is added to the list', () => {
  it('gives targets to the configuration file', () => {
    const settings = read(CONFIG)
    expect(settings.targets).toEqual([
      {
        name: 'lobby',
        channel: 'chatroom',
        address: { url: ADDRESS, language: 'de' },
        place: 'baseline.yml:2',
      },
    ])
    expect(settings.inputTargets.at(-1)).toEqual({
      name: 'chatroom',
      channel: 'chatroom',
      address: { url: null, language: null },
      input: 'chatroom-url',
      isSet: false,
    })
    expect(settingsSecrets(settings, DECLARED_TOO)).toEqual([ADDRESS, '/in/12345678'])
    expect(alertAddresses(settings, DECLARED_TOO)).toEqual([ADDRESS])
  })

  it('gets what routes send there', () => {
    const settings = read(CONFIG)
    const outlets = outletsOf(settings, new Map([...CHANNELS, [ROOM.name, room]]))
    expect(outlets.map(({ target }) => target)).toEqual([
      { name: 'lobby', channel: 'chatroom', label: 'Chat room (lobby)' },
    ])
    expect(outlets.map(({ origin }) => origin)).toEqual(['https://rooms.example.com'])
    const violated = findingOf({ id: 'sg-1' })
    const rules = new Map([[violated.rule, ruleOf()]])
    const routing = routingOf({ settings, rules, accounts: new Map(), usual: [] })
    expect(routing.targetsOf(violated)).toEqual(['lobby'])
  })

  it.each([
    [
      CONFIG.replace('ROOM,', '7room,'),
      'baseline.yml:2: targets.lobby.room-from: received something else, expected the name of an environment variable.',
    ],
    [
      CONFIG.replace('room-from: ROOM, ', ''),
      'baseline.yml:2: targets.lobby: the field room-from is missing; expected the name of an environment variable.',
    ],
    [
      CONFIG.replace('language: de', 'url-from: ROOM'),
      'baseline.yml:2: targets.lobby: unknown field "url-from"; expected channel, room-from or language.',
    ],
    [
      CONFIG.replace('language: de', 'language: 7'),
      'baseline.yml:2: targets.lobby.language: received the number 7, expected a language such as en.',
    ],
    [
      CONFIG.replace('chatroom', 'pigeon'),
      'baseline.yml:2: targets.lobby.channel: received "pigeon", expected pagerduty, slack, webhook or chatroom.',
    ],
    [
      CONFIG.replace('lobby:', 'chatroom:'),
      'baseline.yml:2: targets.chatroom: the inputs give a target of this name, expected another.',
    ],
    [
      `${CONFIG}  - to: chatroom\n`,
      'baseline.yml:5: alerts: chatroom is the target of the input chatroom-url, which is not set.',
    ],
    [
      CONFIG.replace('alerts', '  again: { channel: chatroom, room-from: ROOM }\nalerts'),
      'baseline.yml:3: targets.again: it is at the same place as targets.lobby',
    ],
  ])('is checked with the sentences of the others: %j', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence)
  })

  it('says where an address stands that cannot be used, and does not show it', () => {
    expect(readNowhere).toThrow(
      'baseline.yml:2: targets.lobby.room-from: ROOM: received something that is no https address, expected the address of a room.',
    )
    expect(readNowhere).not.toThrow('nowhere')
  })
})

describe('the list of channels', () => {
  it('is what schema/config.json says of targets', () => {
    const file: unknown = JSON.parse(readFileSync('schema/config.json', 'utf8'))
    expect(JSON.stringify(configSchema(DECLARED))).toBe(JSON.stringify(file))
  })

  it('has inputs of the table, and names its own fields', () => {
    for (const { fields, reachedBy, sentTo } of DECLARED) {
      expect(Object.keys(fields)).toEqual(expect.arrayContaining([reachedBy, sentTo]))
      for (const { input } of Object.values(fields)) expect(INPUT_NAMES).toContain(input)
    }
  })
})

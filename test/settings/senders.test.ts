import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from '../../src/model/settings.ts'
import { SENDERS_DECLARED } from '../../src/send/declared.ts'
import { SENDERS } from '../../src/send/senders.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { settingsSecrets } from '../../src/settings/secrets.ts'

const TOKEN = '11111111-2222-3333-4444-555555555555'
const SPLUNK = `send:
  siem: { to: splunk, url: 'https://splunk.example.com:8088', token-from: TOKEN }
`
let workspace = ''
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'senders-'))
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

function read(
  text: string,
  environment: NodeJS.ProcessEnv = { TOKEN },
  inputs: Readonly<Record<string, string>> = {},
): Settings {
  writeFileSync(join(workspace, 'baseline.yml'), text)
  const all: Readonly<Record<string, string>> = { config: 'baseline.yml', ...inputs }
  return readSettings((name) => all[name] ?? '', workspace, environment)
}

describe('send in the configuration file', () => {
  it('names receivers, with what variables hold', () => {
    expect(read(SPLUNK).senders).toEqual([
      {
        name: 'siem',
        to: 'splunk',
        label: 'Splunk (siem)',
        address: {
          url: 'https://splunk.example.com:8088/',
          token: TOKEN,
          events: 'ocsf',
          index: null,
          host: null,
          sourcetype: null,
        },
        secrets: [TOKEN],
        place: 'baseline.yml:2',
      },
    ])
  })

  it('may leave the address to a variable, and then it is a secret as well', () => {
    const url = 'https://splunk.example.com/some/path'
    const settings = read(SPLUNK.replace(/url: \S+/, 'url-from: ADDRESS,'), { TOKEN, ADDRESS: url })
    expect(settings.senders[0]?.address['url']).toBe(url)
    expect(settingsSecrets(settings)).toEqual(expect.arrayContaining([url, '/some/path', TOKEN]))
  })

  it('is nothing where it is left out', () => {
    expect(read('fail-on: low\n').senders).toEqual([])
  })

  it.each([{ 'dry-run': 'true' }, { mode: 'collect', shard: '1/2' }, { inventory: 'a.ndjson.gz' }])(
    'needs no variables where nothing is sent: %j',
    (inputs) => {
      expect(read(SPLUNK, {}, inputs).senders[0]?.address['token']).toBeNull()
    },
  )

  it.each([
    [
      SPLUNK,
      {},
      'baseline.yml:2: send.siem.token-from: the environment variable TOKEN is not set; give it to the step under env, or send nothing (dry-run).',
    ],
    [
      SPLUNK,
      { TOKEN: 'a b' },
      'baseline.yml:2: send.siem.token-from: TOKEN: received something with blanks, line breaks or letters beyond ASCII, expected a secret without them.',
    ],
    [
      SPLUNK.replace('https', 'http'),
      { TOKEN },
      'baseline.yml:2: send.siem.url: received an http address, expected an address such as https://splunk.example.com:8088; http is only taken for this machine.',
    ],
    [
      SPLUNK.replace(/url: \S+/, ''),
      { TOKEN },
      'baseline.yml:2: send.siem: the field url is missing; expected an address such as https://splunk.example.com:8088, or url-from with the environment variable that holds it.',
    ],
    [
      SPLUNK.replace('token-from', 'url-from: URL, token-from'),
      { TOKEN },
      'baseline.yml:2: send.siem: received both url and url-from, expected one of them.',
    ],
    [
      SPLUNK.replace('token-from: TOKEN', 'events: ocsf'),
      { TOKEN },
      'baseline.yml:2: send.siem: the field token-from is missing; expected the name of an environment variable.',
    ],
    [
      SPLUNK.replace('splunk,', 'spunk,'),
      { TOKEN },
      'baseline.yml:2: send.siem.to: received "spunk", expected ',
    ],
    [
      SPLUNK.replace('token-from', 'events: "ocsf, csv", token-from'),
      { TOKEN },
      'baseline.yml:2: send.siem.events: received "csv", expected ocsf, ecs or ecs-changes.',
    ],
    [
      SPLUNK.replace('token-from', 'events: 7, token-from'),
      { TOKEN },
      'baseline.yml:2: send.siem.events: received the number 7',
    ],
    [
      SPLUNK.replace('siem:', 'Siem:'),
      { TOKEN },
      'baseline.yml:1: send: received "Siem", expected a name of up to 40 small letters, digits and hyphens.',
    ],
  ])('is refused with file and line: %j', (text, environment, sentence) => {
    expect(() => read(text, environment)).toThrow(sentence)
  })
})

const ELASTIC = `send:
  lake: { to: elasticsearch, url: 'https://elastic.example.com', api-key-from: KEY }
`

describe('Elasticsearch in the configuration file', () => {
  it.each([
    [
      ELASTIC.replace('api-key-from: KEY', 'namespace: prod'),
      'send.lake: received neither api-key-from nor login-from, expected one of them.',
    ],
    [
      ELASTIC.replace(' }', ', login-from: LOGIN }'),
      'send.lake: received both api-key-from and login-from, expected one of them.',
    ],
    [
      ELASTIC.replace('api-key-from', 'login-from'),
      'send.lake.login-from: KEY: received something else, expected user and password as user:password.',
    ],
    [
      ELASTIC.replace(' }', ', namespace: a-b }'),
      'send.lake.namespace: received "a-b", expected up to 100 small letters, digits, _ and ., such as production.',
    ],
    [
      ELASTIC.replace(' }', ', events: ocsf }'),
      'send.lake.events: received "ocsf", expected ecs or ecs-changes.',
    ],
  ])('is refused where it cannot be meant: %j', (text, sentence) => {
    expect(() => read(text, { KEY: 'key', LOGIN: 'user:password' })).toThrow(sentence)
  })

  it('keeps the password to itself, however it is written', () => {
    const [sender] = read(ELASTIC.replace('api-key-from', 'login-from'), { KEY: 'user:password' }).senders
    expect(sender?.secrets).toEqual(['dXNlcjpwYXNzd29yZA==', 'user:password', 'password'])
  })
})

const GATEWAY = `send:
  gateway: { to: pushgateway, url: 'http://HOST:9091' }
`

describe('plain http to a Pushgateway', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.7.9',
    '[fd12::1]',
    'gateway',
    'gw.prod.internal',
    'gw.metrics.svc',
  ])('is taken within a private network: %s', (host) => {
    const text = GATEWAY.replace('HOST', host)
    expect(read(text).senders[0]?.address['url']).toBe(`http://${host}:9091/`)
  })

  it.each(['gateway.example.com', '172.32.0.1', '8.8.8.8', '[2001:db8::1]', 'internal.example.com'])(
    'is refused elsewhere: %s',
    (host) => {
      expect(() => read(GATEWAY.replace('HOST', host))).toThrow(
        'send.gateway.url: received an http address, expected an address such as https://pushgateway.example.com:9091; http is only taken for hosts of a private network.',
      )
    },
  )

  it('never carries a secret', () => {
    const text = GATEWAY.replace('HOST', '10.1.2.3')
    expect(() => read(text.replace(' }', ', login-from: LOGIN }'), { LOGIN: 'a:b' })).toThrow(
      'send.gateway: what login-from holds would go over plain http; expected an https address, or none.',
    )
    expect(() => read(text.replace('http://', 'http://a:b@'))).toThrow(
      'received an address with a user name or password',
    )
  })
})

const OTLP = 'send:\n  metrics: { to: otlp }\n'
const ENDPOINT = 'OTEL_EXPORTER_OTLP_ENDPOINT'

const address = (text: string, environment: NodeJS.ProcessEnv) => read(text, environment).senders[0]?.address

describe('OTLP in the configuration file', () => {
  it('sends headers by https alone, and without them also within a private network', () => {
    const near = { [ENDPOINT]: 'http://collector:4318' }
    expect(address(OTLP, near)?.['url']).toBe('http://collector:4318/v1/metrics')
    expect(() => read(OTLP, { ...near, OTEL_EXPORTER_OTLP_HEADERS: 'api-key=1' })).toThrow(
      'send.metrics: headers with keys or tokens would go over plain http; expected an https address, or none.',
    )
  })

  it.each([
    [OTLP, { [ENDPOINT]: 'https://c.example.com:4318' }, 'https://c.example.com:4318/v1/metrics'],
    [OTLP, { [ENDPOINT]: 'https://c.example.com/otlp/' }, 'https://c.example.com/otlp/v1/metrics'],
    [
      OTLP,
      {
        [ENDPOINT]: 'https://c.example.com',
        OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'https://m.example.com/in',
      },
      'https://m.example.com/in',
    ],
    [
      OTLP.replace(' }', ', url: "http://localhost:4318" }'),
      { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'https://m.example.com/in' },
      'http://localhost:4318/v1/metrics',
    ],
  ])('%j with %j sends to %s', (text, environment, url) => {
    expect(address(text, environment)?.['url']).toBe(url)
  })

  it('reads what OpenTelemetry says everywhere, and what it says of metrics first', () => {
    const environment = {
      [ENDPOINT]: 'https://c.example.com',
      OTEL_EXPORTER_OTLP_HEADERS: 'x=general',
      OTEL_EXPORTER_OTLP_METRICS_HEADERS: 'api-key=of-the-metrics,tenant=1',
      OTEL_EXPORTER_OTLP_TIMEOUT: '2500',
      OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
      OTEL_SERVICE_NAME: 'scan',
      OTEL_RESOURCE_ATTRIBUTES: 'team=security',
      OTEL_SDK_DISABLED: 'TRUE',
    }
    expect(address(OTLP, environment)).toEqual({
      url: 'https://c.example.com/v1/metrics',
      headers: 'api-key=of-the-metrics,tenant=1',
      service: 'scan',
      attributes: 'team=security',
      timeout: '2500',
      compression: 'gzip',
      disabled: 'true',
    })
    const { secrets } = read(OTLP, environment).senders[0] ?? { secrets: [] }
    expect(secrets).toContain('of-the-metrics')
    // A mask over it would hide every 1 of the log.
    expect(secrets).not.toContain('1')
  })

  it.each([
    [
      {},
      'send.metrics: the field url is missing, and OTEL_EXPORTER_OTLP_METRICS_ENDPOINT or OTEL_EXPORTER_OTLP_ENDPOINT is not set; expected an address such as https://collector.example.com:4318.',
    ],
    [{ [ENDPOINT]: 'collector' }, 'OTEL_EXPORTER_OTLP_ENDPOINT: received something that is no https address'],
    [
      { [ENDPOINT]: 'https://c.example.com', OTEL_EXPORTER_OTLP_HEADERS: 'secret' },
      'OTEL_EXPORTER_OTLP_HEADERS: received something else, expected pairs',
    ],
    [
      { [ENDPOINT]: 'https://c.example.com', OTEL_EXPORTER_OTLP_HEADERS: 'a=%0d%0a' },
      'OTEL_EXPORTER_OTLP_HEADERS: received something that no header may hold',
    ],
    [
      { [ENDPOINT]: 'https://c.example.com', OTEL_EXPORTER_OTLP_TIMEOUT: '10s' },
      'OTEL_EXPORTER_OTLP_TIMEOUT: received "10s", expected a number of milliseconds',
    ],
    [
      { [ENDPOINT]: 'https://c.example.com', OTEL_EXPORTER_OTLP_COMPRESSION: 'zstd' },
      'OTEL_EXPORTER_OTLP_COMPRESSION: received "zstd", expected gzip or none.',
    ],
    [
      { [ENDPOINT]: 'https://c.example.com', OTEL_RESOURCE_ATTRIBUTES: 'a=%' },
      'OTEL_RESOURCE_ATTRIBUTES: received something else, expected pairs',
    ],
  ])('is refused with %j', (environment, sentence) => {
    expect(() => read(OTLP, environment)).toThrow(sentence)
  })
})

describe('the list of receivers', () => {
  it('has a sender for each declaration, and each names its own fields', () => {
    for (const { name, fields, sentTo } of SENDERS_DECLARED) {
      expect(SENDERS.has(name)).toBe(true)
      expect(Object.keys(fields)).toContain(sentTo)
    }
  })
})

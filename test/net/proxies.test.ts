import { describe, expect, it } from '@jest/globals'
import { Proxies } from '../../src/net/proxies.ts'

const AWS = new URL('https://sts.eu-central-1.amazonaws.com')
const PLAIN = new URL('http://aws.test:4566')

function proxyOf(environment: NodeJS.ProcessEnv, url = AWS) {
  return new Proxies(environment).forUrl(url)
}

function told(environment: NodeJS.ProcessEnv, url = AWS): string | undefined {
  const proxy = proxyOf(environment, url)
  return proxy === null ? undefined : `${proxy.origin} by ${proxy.variable}`
}

function basic(text: string): string {
  return `Basic ${Buffer.from(text).toString('base64')}`
}

describe('which variable counts', () => {
  it.each([
    [{}, AWS, undefined],
    [{ HTTPS_PROXY: 'http://a:1' }, AWS, 'http://a:1 by HTTPS_PROXY'],
    [{ https_proxy: 'http://b:1', HTTPS_PROXY: 'http://a:1' }, AWS, 'http://b:1 by https_proxy'],
    [{ https_proxy: '', HTTPS_PROXY: 'http://a:1' }, AWS, 'http://a:1 by HTTPS_PROXY'],
    [{ HTTP_PROXY: 'http://a:1' }, AWS, undefined],
    [{ ALL_PROXY: 'http://c:1' }, AWS, 'http://c:1 by ALL_PROXY'],
    [{ all_proxy: 'c:1', HTTPS_PROXY: 'http://a:1' }, AWS, 'http://a:1 by HTTPS_PROXY'],
    [{ HTTPS_PROXY: 'http://a:1' }, PLAIN, undefined],
    [{ HTTP_PROXY: 'http://a:1' }, PLAIN, 'http://a:1 by HTTP_PROXY'],
    [{ HTTP_PROXY: 'http://a:1', REQUEST_METHOD: 'GET' }, PLAIN, undefined],
    [{ http_proxy: 'http://a:1', REQUEST_METHOD: 'GET' }, PLAIN, 'http://a:1 by http_proxy'],
    [{ HTTPS_PROXY: 'http://a:1', NO_PROXY: 'amazonaws.com' }, AWS, undefined],
    [{ HTTPS_PROXY: 'http://a:1', no_proxy: 'x.test', NO_PROXY: '*' }, AWS, 'http://a:1 by HTTPS_PROXY'],
    [{ HTTPS_PROXY: 'http://a:1' }, new URL('https://127.0.0.1:8443'), undefined],
    [{ HTTP_PROXY: 'http://a:1' }, new URL('http://169.254.169.254/latest'), undefined],
    [{ HTTP_PROXY: 'http://a:1', NO_PROXY: '[2001:db8::1]' }, new URL('http://[2001:db8::1]/'), undefined],
  ])('%j for %s', (environment, url, expected) => {
    expect(told(environment, url)).toBe(expected)
  })
})

describe('how it is read', () => {
  it.each([
    // RFC 3986, 3.2.1: user and password are percent-encoded.
    ['http://us%40er:p%23w@proxy.test:3128', 'http://proxy.test:3128', basic('us@er:p#w')],
    ['us%40er:p%23w@proxy.test:3128', 'http://proxy.test:3128', basic('us@er:p#w')],
    ['http://user@proxy.test', 'http://proxy.test', basic('user:')],
    ['http://:secret@proxy.test', 'http://proxy.test', basic(':secret')],
    ['http://j%C3%BCrgen:%C3%A4%25@proxy.test', 'http://proxy.test', basic('jürgen:ä%')],
    ['http://jürgen:100%@proxy.test', 'http://proxy.test', basic('jürgen:100%')],
    ['proxy.test:3128', 'http://proxy.test:3128', null],
    ['proxy.test', 'http://proxy.test', null],
    ['10.0.0.1:8080', 'http://10.0.0.1:8080', null],
    ['http://[2001:db8::1]:3128/', 'http://[2001:db8::1]:3128', null],
    ['https://proxy.test', 'https://proxy.test', null],
    ['HTTP://Proxy.Test:3128', 'http://proxy.test:3128', null],
  ])('%s', (value, origin, authorization) => {
    expect(proxyOf({ HTTPS_PROXY: value })).toMatchObject({ origin, authorization })
  })

  it.each([
    ['http://proxy.test', 80, false],
    ['https://proxy.test', 443, true],
    ['https://proxy.test:8443', 8443, true],
  ])('%s has port %d', (value, port, secure) => {
    expect(proxyOf({ HTTPS_PROXY: value })).toMatchObject({ port, secure, host: 'proxy.test' })
  })

  it.each([
    ['socks5://u:secret@proxy.test:1080', 'ALL_PROXY: received a SOCKS proxy, expected one that speaks HTTP'],
    ['socks5h://proxy.test', 'SOCKS'],
    ['ftp://u:secret@proxy.test', 'ALL_PROXY: received something that is not the address of a proxy'],
    ['http://u:secret@proxy.test:99999', 'expected http://host:port'],
    ['http://', 'expected http://host:port'],
  ])('%s is refused, without what may be a password', (value, sentence) => {
    const read = (): unknown => proxyOf({ ALL_PROXY: value })
    expect(read).toThrow(sentence)
    expect(read).not.toThrow('secret')
  })

  it('is not refused where it is not used', () => {
    expect(proxyOf({ ALL_PROXY: 'socks5://proxy.test', HTTPS_PROXY: 'proxy.test:1' })).not.toBeNull()
    expect(proxyOf({ ALL_PROXY: 'socks5://proxy.test', NO_PROXY: '*' })).toBeNull()
  })
})

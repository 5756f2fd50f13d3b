import { describe, expect, it } from '@jest/globals'
import { isExcepted, isLocal } from '../../src/net/no-proxy.ts'

// As curl documents NO_PROXY, and Go's httpproxy: names with what is below them, ports, addresses, CIDR.
describe('NO_PROXY', () => {
  it.each([
    ['*', 'ec2.us-east-1.amazonaws.com', true],
    ['amazonaws.com', 'ec2.us-east-1.amazonaws.com', true],
    ['.amazonaws.com', 'ec2.us-east-1.amazonaws.com', true],
    ['*.amazonaws.com', 'ec2.us-east-1.amazonaws.com', true],
    ['.amazonaws.com', 'amazonaws.com', true],
    ['AMAZONAWS.com.', 'sts.amazonaws.com', true],
    ['amazonaws.com', 'notamazonaws.com', false],
    ['amazonaws.com', 'amazonaws.com.cn', false],
    ['a.test, b.test', 'b.test', true],
    ['a.test b.test\tc.test', 'c.test', true],
    ['b.test:443', 'b.test', true],
    ['b.test:8443', 'b.test', false],
    ['10.0.0.0/8', '10.20.30.40', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['10.0.0.0/8', 'ten.test', false],
    ['10.0.0.0/99', '10.0.0.1', false],
    ['10.1.2.3', '10.1.2.3', true],
    ['10.1.2.3:443', '10.1.2.3', true],
    ['0.1.2.3', '10.1.2.3', false],
    ['2001:db8::/32', '2001:db8::1', true],
    ['2001:db8::1', '2001:0db8:0:0::1', true],
    ['[2001:db8::1]', '2001:db8::1', true],
    ['[2001:db8::1]:443', '2001:db8::1', true],
    ['[2001:db8::1]:80', '2001:db8::1', false],
    ['', 'b.test', false],
    [' , ', 'b.test', false],
  ])('%j, asked for %s: %s', (text, host, excepted) => {
    expect(isExcepted(text, { host, port: 443 })).toBe(excepted)
  })

  it.each([
    ['localhost', true],
    ['aws.localhost', true],
    ['127.0.0.2', true],
    ['::1', true],
    ['169.254.169.254', true],
    ['169.254.170.2', true],
    ['169.254.170.23', true],
    ['fd00:ec2::254', true],
    ['fd00:ec2::23', true],
    ['10.0.0.1', false],
    ['localhost.example', false],
  ])('%s is local: %s', (host, local) => {
    expect(isLocal(host)).toBe(local)
  })
})

import type { Json, JsonObject } from '../../../../../src/model/json.ts'
import { allow, ORGANISATION, OTHER, OWN, type PolicyRow, type PolicySection, row } from './row.ts'

const WRITE = 'public: write'
function when(condition: JsonObject, aws: string, answer: string, reason: string): PolicyRow {
  return row('sqs', allow({ Condition: condition }), aws, answer, reason)
}
const from = (value: Json): JsonObject => ({ IpAddress: { 'aws:SourceIp': value } })
const equals = (key: string, value: Json): JsonObject => ({ StringEquals: { [key]: value } })
const CIDR = 'not public: a set of CIDRs (S3 guide)'

export const NETWORKS: PolicySection = {
  title: 'Conditions that say from where',
  rows: [
    when(
      from('203.0.113.0/24'),
      CIDR,
      'not public',
      'A network of somebody’s; Prowler calls documentation ranges private and real ones public.',
    ),
    when(from('198.51.100.7'), CIDR, 'not public', 'One address.'),
    when(from('198.51.100.7/32'), CIDR, 'not public', 'The same with its length.'),
    when(from(['203.0.113.0/24', '2001:db8:1::/48']), CIDR, 'not public', 'Networks of both families.'),
    when(
      from('54.0.0.0/8'),
      'not public: /8 is the broadest (S3 guide)',
      'not public',
      'As broad as AWS lets it be.',
    ),
    when(from('54.0.0.0/7'), 'public: broader than /8', WRITE, 'One bit broader.'),
    when(
      from('0.0.0.0/1'),
      'public: broader than /8',
      WRITE,
      'Half of the internet; the S3 guide’s own example.',
    ),
    when(from('0.0.0.0/0'), 'public', WRITE, 'All of IPv4.'),
    when(from('::/0'), 'public', WRITE, 'All of IPv6.'),
    when(from(['0.0.0.0/0', '::/0']), 'public', WRITE, 'All of both.'),
    when(from(['0.0.0.0/1', '128.0.0.0/1']), 'public: broader than /8', WRITE, 'Two halves.'),
    when(
      from(['203.0.113.0/24', '0.0.0.0/0']),
      'public',
      WRITE,
      'One broad network among narrow ones is enough.',
    ),
    when(
      from('2001:db8::/32'),
      'not public: /32 is the broadest for IPv6',
      'not public',
      'As broad as AWS lets it be.',
    ),
    when(from('2001:db8::/31'), 'public: broader than /32', WRITE, 'One bit broader.'),
    when(from('2000::/3'), 'public: broader than /32', WRITE, 'All public addresses of IPv6.'),
    when(from('10.0.0.0/8'), CIDR, 'not public', 'Nobody comes from there over the internet.'),
    when(from('172.16.0.0/12'), CIDR, 'not public', 'Private as well.'),
    when(
      from(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']),
      CIDR,
      'not public',
      'All private networks (RFC 1918).',
    ),
    when(from('nonsense'), 'refused', 'unknown', 'No network: what AWS would make of it is not known.'),
    when(from('203.0.113.0/33'), 'refused', 'unknown', 'A length that IPv4 has not.'),
    when(
      { IpAddressIfExists: { 'aws:SourceIp': '203.0.113.0/24' } },
      'public: true without the key',
      WRITE,
      'Through an endpoint of a stranger’s own, requests have no such key.',
    ),
    when(
      { 'ForAllValues:IpAddress': { 'aws:SourceIp': '203.0.113.0/24' } },
      'public: true without the key',
      WRITE,
      'The same of ForAllValues.',
    ),
    when(
      { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      'public',
      WRITE,
      'Everybody who is elsewhere.',
    ),
    when(
      { NotIpAddress: { 'aws:SourceIp': '0.0.0.0/0' } },
      'public',
      WRITE,
      'Callers over IPv6, and those through endpoints.',
    ),
    when(
      { NotIpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } },
      'public',
      WRITE,
      'Those through endpoints of their own have no such address at all.',
    ),
    when(
      { StringEquals: { 'aws:SourceIp': '203.0.113.7' } },
      'an operator for networks is meant',
      'not public',
      'Compared as text: one address.',
    ),
    when(
      { IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } },
      'public: strangers have such addresses',
      WRITE,
      'Private addresses are anybody’s inside a network of their own.',
    ),
    when(equals('aws:SourceVpc', 'vpc-1a2b3c'), 'not public: fixed (S3 guide)', 'not public', 'One VPC.'),
    when(
      equals('aws:SourceVpc', ['vpc-1a2b3c', 'vpc-4d5e6f']),
      'not public: fixed',
      'not public',
      'Two VPCs.',
    ),
    when(
      { StringLike: { 'aws:SourceVpc': 'vpc-*' } },
      'public: wildcard (S3 guide’s example)',
      WRITE,
      'Every VPC; Prowler takes it for restricted.',
    ),
    when(
      { StringLike: { 'aws:SourceVpc': 'vpc-91237329' } },
      'not public: fixed',
      'not public',
      'StringLike with a fixed value; the S3 guide’s example.',
    ),
    when({ StringLike: { 'aws:SourceVpc': '*' } }, 'public: wildcard', WRITE, 'Every VPC.'),
    when(
      { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1a2b3c' } },
      'public: true without the key',
      WRITE,
      'Requests over the internet have no such key.',
    ),
    when(
      { StringNotEquals: { 'aws:SourceVpc': 'vpc-1a2b3c' } },
      'public',
      WRITE,
      'Everybody who is not in it.',
    ),
    when({ Null: { 'aws:SourceVpc': 'false' } }, 'public', WRITE, 'Whoever comes through an endpoint.'),
    when({ Null: { 'aws:SourceVpc': 'true' } }, 'public', WRITE, 'Whoever comes over the internet.'),
    when(
      equals('aws:SourceVpce', 'vpce-1a2b3c'),
      'not public: fixed (S3 guide)',
      'not public',
      'One endpoint.',
    ),
    when(
      { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-1a2b3c' } },
      'public: true without the key',
      WRITE,
      'Requests over the internet have no such key; Prowler agrees.',
    ),
    when({ StringLike: { 'aws:SourceVpce': 'vpce-*' } }, 'public: wildcard', WRITE, 'Every endpoint.'),
    when(
      { 'ForAnyValue:StringEquals': { 'aws:SourceVpce': ['vpce-1a2b3c', 'vpce-4d5e6f'] } },
      'not public: fixed',
      'not public',
      'Any of two endpoints.',
    ),
    when(equals('aws:VpceAccount', OWN), 'not public: fixed', 'not public', 'Endpoints of the own account.'),
    when(
      equals('aws:VpceOrgID', ORGANISATION),
      'not public: fixed',
      'not public',
      'Endpoints of the own organisation.',
    ),
    when(
      { StringEquals: { 'aws:SourceVpc': 'vpc-1a2b3c' }, IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } },
      'not public: one entry narrows',
      'not public',
      'A request has one of the two keys at most.',
    ),
    when(
      { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:SourceVpce': 'vpce-1a2b3c' } },
      'not public',
      'not public',
      'One condition that narrows is enough.',
    ),
    when({ Bool: { 'aws:SecureTransport': 'true' } }, 'public', WRITE, 'Strangers have TLS.'),
    when({ Bool: { 'aws:SecureTransport': 'false' } }, 'public', WRITE, 'And can leave it out.'),
    when(
      equals('aws:Referer', 'https://www.example.com/'),
      'public: not in the list',
      WRITE,
      'Everybody can send any referrer.',
    ),
    when(
      { StringLike: { 'aws:Referer': 'https://www.example.com/*' } },
      'public',
      WRITE,
      'The same with a wildcard.',
    ),
    when(equals('aws:UserAgent', 'my-secret-agent'), 'public', WRITE, 'Everybody can send any name.'),
    when(
      { DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } },
      'public',
      WRITE,
      'Strangers wait.',
    ),
    when(
      { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } },
      'public by its conditions',
      WRITE,
      'Dates are not compared: a policy is judged for any time.',
    ),
    when(equals('aws:RequestedRegion', 'eu-west-1'), 'public', WRITE, 'Strangers ask in that region.'),
    when(
      { Bool: { 'aws:ViaAWSService': 'true' } },
      'public',
      WRITE,
      'Strangers have services call for them.',
    ),
    when(
      { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'athena.amazonaws.com' } },
      'public',
      WRITE,
      'Strangers use Athena.',
    ),
    when(equals('aws:CalledViaLast', 'cloudformation.amazonaws.com'), 'public', WRITE, 'And CloudFormation.'),
    row(
      'sns',
      allow({ Action: 'sns:Publish', Condition: equals('sns:Protocol', 'https') }),
      'public (SNS.4)',
      'public: write',
      'A protocol is nobody.',
    ),
    row(
      'sns',
      allow({
        Action: 'sns:Subscribe',
        Condition: { StringEquals: { 'sns:Endpoint': 'https://hooks.example.com/news' } },
      }),
      'not public (prowler#8326)',
      'not public',
      'Only that endpoint can be subscribed, whoever asks.',
    ),
    row(
      'sns',
      allow({ Action: 'sns:Subscribe', Condition: { StringLike: { 'sns:Endpoint': '*@example.com' } } }),
      'public: wildcard (SNS.4)',
      'public: read',
      'AWS counts fixed values alone.',
    ),
    row(
      'sns',
      allow({
        Action: 'sns:Publish',
        Condition: { StringEquals: { 'sns:Endpoint': 'https://hooks.example.com/news' } },
      }),
      'public',
      'public: write',
      'Publishing has no endpoint: what the condition does is not counted on.',
    ),
    row(
      'sqs',
      allow({
        Condition: {
          IpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
          StringEquals: { 'aws:PrincipalAccount': OTHER },
        },
      }),
      'not public, cross-account',
      `not public; account ${OTHER}, foreign`,
      'An account, from a network.',
    ),
  ],
}

import { afterAll, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { checkRules } from '../../src/rules/load/check.ts'
import { FAMILIES } from '../../src/network/sets/address-set.ts'
import { openingsOf } from '../../src/network/path/openings.ts'
import { hasPorts, isIcmp } from '../../src/network/sets/protocol.ts'
import { reachMembers, type Reach } from '../../src/network/ingress/reach.ts'
import { withinReach } from '../../src/network/ingress/rule-reach.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { surroundingsOf } from '../../src/search/graph/surroundings.ts'
import { resource } from '../clouds/aws/services/ec2/derived/world.ts'
import { makeWorkspace, ruleText } from './workspace.ts'

const workspace = makeWorkspace()
afterAll(() => workspace.remove())

const SURROUNDINGS = surroundingsOf({ id: '123456789012', name: '' }, 'eu-central-1')

const GROUP =
  'group_ip_permissions: [{ ip_protocol: tcp, from_port: 22, to_port: 22, ip_ranges: [{ cidr_ip: 0.0.0.0/0 }] }]'

/** The lines of a rule about SSH that are told as problems, with these lines for `reach` and others. */
function problemsWith(reach: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const text = ruleText({
    search:
      'search: is(aws_ec2_security_group) and internet_ingress[*].{protocol = tcp and from_port <= 22 and to_port >= 22}',
    reach: `reach: ${reach}`,
    examples: [
      'examples:',
      `  - { name: open, expect: violation, resource: { ${GROUP} } }`,
      '  - { name: closed, expect: pass, resource: { group_ip_permissions: [] } }',
    ].join('\n'),
    ...more,
  })
  workspace.write('rule.yml', text)
  const { problems } = checkRules(['rule.yml'], {
    workspace: workspace.path,
    model: AWS_KINDS,
    now: new Date(0),
  })
  const lines = text.split('\n')
  return problems.map(
    ({ level, line, message }) => `${level}: ${message} [${(lines[line - 1] ?? '').slice(0, 12).trim()}]`,
  )
}

describe('the reach of a rule', () => {
  it.each([
    '[{ protocol: tcp, ports: [22] }]',
    '[{ protocol: tcp, ports: ["20-25", 3389] }]',
    '[{ protocol: "6" }]',
    '[{ family: ipv4 }]',
    '[{ protocol: tcp, except: [80, 443] }, { protocol: udp, except: [443] }, { protocol: icmp, except: [8] }, { protocol: other }]',
    '[{ protocol: all }]',
  ])('may be %s', (reach) => {
    expect(problemsWith(reach)).toEqual([])
    expect(problemsWith(reach, { lower_when: 'lower_when: [{ reached: false, severity: low }]' })).toEqual([])
  })

  it.each([
    ['[{ protocol: tcp, ports: [23] }]', 'lies outside of reach'],
    ['[{ protocol: udp, ports: [22] }]', 'lies outside of reach'],
    ['[{ family: ipv6 }]', 'lies outside of reach'],
    ['[{ protocol: tcp, except: [22] }]', 'lies outside of reach'],
  ])('that is %s leaves out what the example violates', (reach, message) => {
    const [problem, ...others] = problemsWith(reach)
    expect(problem).toContain(
      `error: example "open": what it lets in from the internet ${message}. [- { name:]`,
    )
    expect(others).toEqual([])
  })

  it.each([
    [
      '[{ protocol: tpc, ports: [22] }]',
      'reach[0].protocol: received "tpc", expected tcp or udp, which have ports.',
    ],
    [
      '[{ protocol: tpc }]',
      'reach: received the protocol "tpc", expected tcp, udp, icmp, icmpv6, a number in quotes, all or other.',
    ],
    [
      '[{ protocol: tcp, ports: ["30-20"] }]',
      'reach: received the port "30-20", expected a number from 0 to 65535, or two such as "20-21".',
    ],
    [
      '[{ protocol: icmp, types: [256] }]',
      'reach: received the type of ICMP 256, expected a number from 0 to 255, or two such as "20-21".',
    ],
    [
      '[{ protocol: tcp, ports: "{{port}}" }]',
      'reach: received "{{port}}", expected a list, or "{{name}}" with the name of a parameter.',
    ],
    ['[{ ports: [22] }]', 'reach[0]: the field protocol is missing; expected tcp or udp, which have ports.'],
  ])('that is %s is refused', (reach, message) => {
    expect(problemsWith(reach)[0]).toContain(`error: ${message}`)
  })

  it('takes parameters, one or a list', () => {
    const parameters = 'parameters: { ports: { description: Ports., default: [22] } }'
    expect(problemsWith('[{ protocol: tcp, ports: "{{ports}}" }]', { parameters })).toEqual([])
    const one = 'parameters: { port: { description: A port., default: 22 } }'
    expect(problemsWith('[{ protocol: tcp, ports: "{{ port }}" }]', { parameters: one })).toEqual([])
  })

  it('is what reached asks about', () => {
    const lower_when = 'lower_when: [{ reached: false, severity: low }]'
    const search = 'search: is(aws_ec2_volume) and volume_encrypted = false'
    const examples = ruleText().slice(ruleText().indexOf('examples:'))
    workspace.write('rule.yml', ruleText({ search, lower_when, examples }))
    const { problems } = checkRules(['rule.yml'], {
      workspace: workspace.path,
      model: AWS_KINDS,
      now: new Date(0),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'lower_when: reached: the rule has no reach to ask about.',
    ])
    const both = 'lower_when: [{ reached: false, search: group_in_use = false, severity: low }]'
    expect(problemsWith('[{ protocol: tcp }]', { lower_when: both })[0]).toContain(
      'expected no search beside reached',
    )
    const neither = 'lower_when: [{ severity: low }]'
    expect(problemsWith('[{ protocol: tcp }]', { lower_when: neither })).toEqual([
      'error: lower_when[0]: the field search is missing; expected a search for such resources, without is(kind). [lower_when:]',
    ])
  })
})

describe('the reach of each rule that ships', () => {
  const { rules } = loadRules(['default'], {
    workspace: workspace.path,
    model: AWS_KINDS,
    now: new Date(),
    examples: 'own',
  })
  const about = rules.filter(({ reach, query }) => reach !== null && query.names.has('internet_ingress'))
  // All ports are found only together, and yet each of them is what the rule is about.
  const single = about.filter(({ rule }) => !/all-ports|acl-ingress-all-traffic/.test(rule.id))
  const numbers = single.flatMap(({ reach }) => (reach ?? []).flatMap(({ ports }) => ports))
  const ports = new Set(numbers.flatMap(({ from, end }) => [from - 1, from, end - 1, end]))
  const inRange = [...ports].filter((port) => port >= 0 && port <= 65_535)

  it('is there for every rule about what the internet reaches', () => {
    expect(single.length).toBeGreaterThan(20)
    const without = rules.filter(({ reach, query }) => reach === null && query.names.has('internet_ingress'))
    expect(without.map(({ rule }) => rule.id).filter((id) => id.includes('security-group'))).toEqual([])
  })

  it.each(single.map((compiled) => [compiled.rule.id, compiled] as const))(
    'is what %s finds',
    (_, compiled) => {
      for (const family of FAMILIES) {
        for (const protocol of ['tcp', 'udp', 'icmp', 'icmpv6', '50']) {
          for (const port of protocol.length === 3
            ? inRange.filter((one) => hasPorts(protocol) || one < 256)
            : [1, 134]) {
            const reach: Reach = {
              protocol,
              family,
              from_port: hasPorts(protocol) ? port : null,
              to_port: hasPorts(protocol) ? port : null,
              ...(isIcmp(protocol) ? { icmp_type: port } : {}),
            }
            const reported = { internet_ingress: [reachMembers(reach)] }
            const found = compiled.query.match(
              resource(compiled.query.subjects[0] ?? '', 'sg-1', reported),
              SURROUNDINGS,
            )
            const isAbout = withinReach(openingsOf([reach]), compiled.reach ?? []).length > 0
            expect([family, protocol, port, found !== null]).toEqual([family, protocol, port, isAbout])
          }
        }
      }
    },
  )
})

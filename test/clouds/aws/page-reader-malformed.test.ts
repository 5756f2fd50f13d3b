import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { seededRandom, type Random } from '../../../sandbox/random.ts'
import { MalformedAnswer } from '../../../src/clouds/aws/client/failure.ts'
import { OWN_ACCOUNT } from './fake-aws.ts'
import { brief, collectAll, useFakeAws } from './harness.ts'
import { randomDocument } from './page-reader-documents.ts'
import { OPERATIONS, outputOf, read, readBySdk } from './page-reader-operations.ts'

const GROUPS = `<?xml version="1.0" encoding="UTF-8"?>
<DescribeSecurityGroupsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
    <requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>
    <securityGroupInfo><item><groupId>sg-1</groupId><groupDescription>Zürich &amp; 東京</groupDescription>
    <ipPermissions><item><fromPort>22</fromPort><groups/><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges></item></ipPermissions>
    <unknown a="b"><c/><!-- d --><e>&lt;</e></unknown><tagSet/></item></securityGroupInfo>
</DescribeSecurityGroupsResponse>`

/** What is wrong with the body; null where it was read. */
async function complaint(name: string, body: string | Buffer): Promise<string | null> {
  try {
    await read(name, body)
    return null
  } catch (thrown) {
    if (thrown instanceof MalformedAnswer) return thrown.message
    throw thrown
  }
}

function vpcs(content: string): Promise<string | null> {
  return complaint('DescribeVpcs', `<DescribeVpcsResponse>${content}</DescribeVpcsResponse>`)
}

describe('an answer that is not whole', () => {
  it('is malformed wherever it ends', async () => {
    const bytes = Buffer.from(GROUPS)
    expect(await complaint('DescribeSecurityGroups', bytes)).toBeNull()
    for (let end = 0; end < bytes.length; end++) {
      expect([end, await complaint('DescribeSecurityGroups', bytes.subarray(0, end))]).toEqual([
        end,
        expect.stringMatching(/^the (answer is|XML ends early$|XML has)/),
      ])
    }
  })

  it.each(OPERATIONS)('of %s is malformed, or read as the SDK reads it', async (name) => {
    const random = seededRandom(`broken ${name}`)
    let refused = 0
    const differences: unknown[] = []
    for (let index = 0; index < 120; index++) {
      const document = randomDocument(name, outputOf(name), { random, isPlain: true })
      const broken = breakBytes(Buffer.from(document), random)
      if ((await complaint(name, broken)) !== null) {
        refused += 1
        continue
      }
      const [ours, theirs] = [await read(name, broken), await readBySdk(name, broken)]
      if (!isDeepStrictEqual(ours, theirs)) differences.push({ text: broken.toString(), ours, theirs })
    }
    expect(differences).toEqual([])
    expect(refused).toBeGreaterThan(20)
  })
})

/** Without blanks, which the SDK takes for the text of the element around them. */
const BYTES = [...Buffer.from('<>/&;!-[]?"=\n\0a\xff', 'latin1')]

function breakBytes(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length)
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  const other = random.below(bytes.length)
  return random.pick([
    () => Buffer.concat([before, after.subarray(1)]),
    () => Buffer.concat([before, after.subarray(random.below(40))]),
    () => Buffer.concat([before, Buffer.from([random.pick(BYTES)]), after.subarray(random.below(2))]),
    () => Buffer.concat([before, bytes.subarray(other, other + 20), after]),
  ])()
}

describe('an answer is malformed', () => {
  const root = 'DescribeVpcsResponse'

  it.each([
    ['nothing', '', 'the answer is empty'],
    ['white space', ' \n', 'the XML ends early'],
    ['JSON', '{}', 'the XML has text where elements belong at byte 0'],
    ['a page', '<html><body>Please sign in</body></html>', `the answer is not a ${root}`],
    [
      'a page of its type',
      '<!DOCTYPE html><html/>',
      'the XML has a declaration that AWS does not send at byte 0',
    ],
    ['another answer', '<DescribeSubnetsResponse/>', `the answer is not a ${root}`],
    ['an error', '<Response><Errors/></Response>', `the answer is not a ${root}`],
    ['more after its end', `<${root}/><x/>`, 'the XML has more after the end at byte 23'],
    ['text after its end', `<${root}/> x`, 'the XML has more after the end at byte 24'],
    ['a section after its end', `<${root}/><![CDATA[x]]>\n`, /more after the end/],
    ['an end alone', `</${root}>`, `the answer is not a ${root}`],
  ])('that is or has %s', async (_name, body, expected) => {
    expect(await complaint('DescribeVpcs', body)).toEqual(expect.stringMatching(expected))
  })

  it.each([
    ['<vpcSet>vpc-1</vpcSet>', /text where elements belong/],
    ['<vpcSet>&#32;</vpcSet>', /text where elements belong/],
    ['<vpcSet><![CDATA[vpc-1]]></vpcSet>', /text where elements belong/],
    ['<vpcSet><member/></vpcSet>', 'vpcSet holds a member'],
    ['<vpcSet><item>vpc-1</item></vpcSet>', /text where elements belong/],
    ['<vpcSet/><vpcSet/>', 'DescribeVpcsResponse has two of vpcSet'],
    ['<vpcSet><item><vpcId>a</vpcId><x/><vpcId>a</vpcId></item></vpcSet>', 'item has two of vpcId'],
    ['<nextToken><b>t</b></nextToken>', /an element where text belongs/],
    ['<nextToken nil="true"/>', 'nextToken has attributes and no text'],
    ['<nextToken nil="true">\n</nextToken>', 'nextToken has attributes and no text'],
    ['<vpcSet><item></vpcSet></item>', /no end tag of item/],
    ['<vpcSet><item></item2></vpcSet>', /no end tag of item/],
    ['<vpcSet></vpcSe>', /no end tag of vpcSet/],
    ['<new><item></new></item>', /no end tag of item/],
    ['<new>&nothing;</new>', 'the XML has an unknown reference &nothing;'],
    ['<new a="&nothing;"/>', 'the XML has an unknown reference &nothing;'],
    ['<new a="<"/>', /no attribute/],
    ['<new a=b/>', /no attribute/],
    ['<new a/>', /no attribute/],
    ['<new a="1"b="2"/>', /no tag/],
    ['<new/ >', /no tag/],
    ['< new/>', /no tag/],
    ['<1/>', /no tag/],
    ['<nextToken>a & b</nextToken>', 'the XML has an unknown reference &'],
    ['<nextToken>&constructor;</nextToken>', 'the XML has an unknown reference &constructor;'],
    ['<nextToken>&#0;</nextToken>', 'the XML has an unknown reference &#0;'],
    ['<nextToken>&#x110000;</nextToken>', 'the XML has an unknown reference &#x110000;'],
    ['<nextToken>&#xD83D;</nextToken>', 'the XML refers to half a character'],
    ['<nextToken>a\0b</nextToken>', /a control character at byte 34/],
    ['<new><!-- \x01 --></new>', /a control character/],
    ['<!-- a -- b -->', /no end of a comment/],
    ['<!--> <vpcSet/> <!-- -->', /a declaration that AWS does not send/],
    ['<!ENTITY a "b">', /a declaration that AWS does not send/],
    ['<?>no<?x?>', /no instruction/],
  ])('with %j', async (content, expected) => {
    expect(await vpcs(content)).toEqual(expect.stringMatching(expected))
  })

  it('that is not UTF-8', async () => {
    const document = '<DescribeVpcsResponse><nextToken>Z\xfcrich</nextToken></DescribeVpcsResponse>'
    expect(await complaint('DescribeVpcs', Buffer.from(document, 'latin1'))).toBe('the answer is not UTF-8')
    expect(await complaint('DescribeVpcs', Buffer.from(`\ufeff${document}`, 'utf16le'))).toMatch(/not UTF-8/)
    expect(await complaint('DescribeVpcs', Buffer.from(document.slice(0, 30), 'utf16le'))).toMatch(
      /^the XML has/,
    )
  })

  it('that declares entities of entities', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    )
    const type = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${entities.join('')}]>`
    const body = `<?xml version="1.0"?>${type}<DescribeVpcsResponse><nextToken>&l9;</nextToken></DescribeVpcsResponse>`
    expect(await complaint('DescribeVpcs', body)).toMatch(/a declaration that AWS does not send at byte 21$/)
  })

  it('that nests a million elements', async () => {
    expect(await vpcs('<a>'.repeat(1e6))).toMatch(/too many elements within each other/)
    expect(await vpcs('<vpcSet><item>'.repeat(1e6))).toMatch(/too many elements within each other/)
    expect(await vpcs(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`)).toBeNull()
  })

  it.each([
    ['comments', '<!---->', null],
    ['sections', '<![CDATA[x]]>', null],
    ['references', '&amp;', null],
    ['broken references', '&#1', 'the XML has an unknown reference &'],
    ['line ends', '\r', null],
    ['beginnings of comments', '<!--', /no end of a comment/],
    ['brackets', '<![CDATA[', /ends early/],
  ])('or not, with a million %s', async (_name, part, expected) => {
    const said = await vpcs(`<nextToken>${part.repeat(1e6)}</nextToken>`)
    expect(said ?? '').toEqual(expect.stringMatching(expected ?? /^$/))
  })

  it.each([
    ['attributes', `<a${' b="c"'.repeat(1e6)}/>`, null],
    ['beginnings of attributes', `<a${' b="'.repeat(1e6)}`, /no tag/],
    ['new members', '<a>b</a>'.repeat(1e6), null],
    ['items', `<vpcSet>${'<item/>'.repeat(1e6)}</vpcSet>`, null],
  ])('or not, with a million %s', async (_name, content, expected) => {
    expect((await vpcs(content)) ?? '').toEqual(expect.stringMatching(expected ?? /^$/))
  })
})

describe('of a malformed answer', () => {
  const aws = useFakeAws()

  it('the user is told what is wrong with it, and nothing of how it was read', async () => {
    aws.fake.answer = ({ action }) =>
      action === 'DescribeSecurityGroups' ? { body: GROUPS.slice(0, 400) } : undefined
    const { gaps, resources } = await collectAll()
    expect(gaps.map(brief)).toEqual([
      `${OWN_ACCOUNT} eu-central-1 aws_ec2_security_group malformed ec2:DescribeSecurityGroups`,
    ])
    expect(gaps.map(({ message }) => message)).toEqual(['DescribeSecurityGroups: the XML ends early'])
    expect(resources.some(({ kind }) => kind === 'aws_ec2_security_group')).toBe(false)
  })
})

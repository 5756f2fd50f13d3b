import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../../sandbox/random.ts'
import { randomDocument } from './page-reader-documents.ts'
import { OPERATIONS, outputOf, read, readBySdk } from './page-reader-operations.ts'

const DOCUMENTS = 40

/** DescribeVpcs has all sorts of members. */
function vpcs(content: string): Promise<unknown> {
  return read('DescribeVpcs', `<DescribeVpcsResponse>${content}</DescribeVpcsResponse>`)
}

/** The value of the only member of an interface's attachment. */
async function attachment(member: string): Promise<unknown> {
  const set = `<networkInterfaceSet><item><attachment>${member}</attachment></item></networkInterfaceSet>`
  const document = `<DescribeNetworkInterfacesResponse>${set}</DescribeNetworkInterfacesResponse>`
  const { NetworkInterfaces } = (await read('DescribeNetworkInterfaces', document)) as {
    readonly NetworkInterfaces: readonly { readonly Attachment: object }[]
  }
  return Object.values(NetworkInterfaces[0]?.Attachment ?? {})[0]
}

describe('an answer', () => {
  it.each(OPERATIONS)('of %s is read as the SDK reads it', async (name) => {
    const random = seededRandom(name)
    for (let index = 0; index < DOCUMENTS; index++) {
      const document = randomDocument(name, outputOf(name), { random, isFull: index === 0 })
      const answer = await readBySdk(name, document)
      expect({ document, answer: await read(name, document) }).toStrictEqual({ document, answer })
    }
  })

  it.each([
    ['', {}],
    ['<vpcSet/>', { Vpcs: [] }],
    ['<vpcSet></vpcSet>', { Vpcs: [] }],
    ['<vpcSet><item/></vpcSet>', { Vpcs: [{}] }],
    ['<vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet>', { Vpcs: [{ VpcId: 'vpc-1' }] }],
    ['<new><item>a<item/></item></new><nextToken>t</nextToken>', { NextToken: 't' }],
    ['<nextToken>&#x1F600;&#128512;&#xD83D;&#xDE00;😀</nextToken>', { NextToken: '😀😀😀😀' }],
    ['<nextToken> a\r\nb&#13; </nextToken>', { NextToken: ' a\nb\r ' }],
    ['<nextToken><![CDATA[<a>&amp;]]>&amp;<!-- b --></nextToken>', { NextToken: '<a>&amp;&' }],
  ])('of DescribeVpcs with %s', async (content, answer) => {
    expect(await vpcs(content)).toStrictEqual(answer)
  })

  it('with blanks between its tags is not an empty one, as the SDK has it', async () => {
    const spaced = '<vpcSet> <item> <vpcId>vpc-1</vpcId> </item> </vpcSet>'
    expect(await vpcs(spaced)).toStrictEqual({ Vpcs: [{ VpcId: 'vpc-1' }] })
    const wrong = await readBySdk('DescribeVpcs', `<DescribeVpcsResponse>${spaced}</DescribeVpcsResponse>`)
    expect(wrong).toStrictEqual({ Vpcs: [] })
  })

  it('whose list has no name for its items may call them items', async () => {
    for (const item of ['item', 'member']) {
      const accelerators = `<accelerators><${item}><count>1</count></${item}></accelerators>`
      const type = `<item><inferenceAcceleratorInfo>${accelerators}</inferenceAcceleratorInfo></item>`
      const document = `<DescribeInstanceTypesResponse><instanceTypeSet>${type}</instanceTypeSet></DescribeInstanceTypesResponse>`
      expect(await read('DescribeInstanceTypes', document)).toStrictEqual({
        InstanceTypes: [{ InferenceAcceleratorInfo: { Accelerators: [{ Count: 1 }] } }],
      })
    }
  })

  it('of two pages shares no structure between them', async () => {
    const page = '<vpcSet><item><tagSet><item><key>a</key></item></tagSet></item></vpcSet>'
    const [one, other] = [await vpcs(page), await vpcs(page)] as [{ Vpcs: object[] }, { Vpcs: object[] }]
    expect(other).toStrictEqual(one)
    expect(other.Vpcs[0]).not.toBe(one.Vpcs[0])
  })
})

describe('text that is no value of its type', () => {
  it.each([' ', 'ssh', '0x10', 'Infinity', '1_000', '1,5', '1 2'])('%j is no number', async (text) => {
    expect(await attachment(`<deviceIndex>${text}</deviceIndex>`)).toBeNaN()
  })

  it.each(['yes', '1', ' true', 'nottrue'])('%j is neither true nor false', async (text) => {
    expect(await attachment(`<deleteOnTermination>${text}</deleteOnTermination>`)).toBe(text)
  })

  it.each([
    'yesterday',
    '2024-01-02',
    '1704164645',
    '2024-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2024-13-01T00:00:00Z',
    '2024-01-01T24:00:00Z',
    '2024-01-01T00:00:00',
  ])('%j is no time', async (text) => {
    const time = await attachment(`<attachTime>${text}</attachTime>`)
    expect(time).toBeInstanceOf(Date)
    expect(String(time)).toBe('Invalid Date')
  })
})

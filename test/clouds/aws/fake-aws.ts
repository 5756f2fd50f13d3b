import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One call as it came in: who asked, where, for what. */
export interface Call {
  readonly service: string
  readonly region: string
  /** Of the credentials. */
  readonly account: string
  readonly action: string
  readonly parameters: URLSearchParams
}

export type Reply =
  { readonly status?: number; readonly body: string; readonly type?: string } | 'hang' | 'close'

export const OWN_ACCOUNT = '111122223333'

/** EC2 and STS over HTTP, as small as these tests need them. Unanswered calls get an empty list. */
export class FakeAws {
  readonly calls: Call[] = []
  regions: readonly (readonly [name: string, optIn: string])[] = [['eu-central-1', 'opt-in-not-required']]
  partition = 'aws'
  /** When credentials of assumed roles expire. */
  expiration = '2999-01-01T00:00:00Z'
  answer: (call: Call) => Reply | undefined = () => undefined
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#serve(request, response)
    })
  }

  static async start(): Promise<FakeAws> {
    const fake = new FakeAws()
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
    })
  }

  count(action: string): number {
    return this.calls.filter((call) => call.action === action).length
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const call = readCall(request.headers.authorization ?? '', new URLSearchParams(body))
    this.calls.push(call)
    const reply = this.answer(call) ?? this.#usual(call)
    if (reply === 'hang') return
    if (reply === 'close') {
      response.socket?.destroy()
      return
    }
    response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? 'text/xml;charset=UTF-8' })
    response.end(reply.body)
  }

  #usual(call: Call): Reply {
    const { action, parameters, account } = call
    if (action === 'GetCallerIdentity') {
      const arn = `arn:${this.partition}:sts::${account}:assumed-role/ci/session`
      return stsResult(action, `<UserId>U</UserId><Account>${account}</Account><Arn>${arn}</Arn>`)
    }
    if (action === 'AssumeRole')
      return this.assumed(/:(\d{12}):/.exec(parameters.get('RoleArn') ?? '')?.[1] ?? '')
    if (action === 'DescribeRegions') {
      const items = this.regions.map(
        ([name, optIn]) =>
          `<item><regionName>${name}</regionName><regionEndpoint>ec2.${name}.amazonaws.com</regionEndpoint><optInStatus>${optIn}</optInStatus></item>`,
      )
      return ec2Result(action, `<regionInfo>${items.join('')}</regionInfo>`)
    }
    return emptyList(action)
  }

  assumed(account: string): Reply {
    return stsResult(
      'AssumeRole',
      `<AssumedRoleUser><AssumedRoleId>R:s</AssumedRoleId><Arn>arn:${this.partition}:sts::${account}:assumed-role/x/s</Arn></AssumedRoleUser>
       <Credentials><AccessKeyId>ASIA${account}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${this.expiration}</Expiration></Credentials>`,
    )
  }
}

const LISTS: Readonly<Record<string, string>> = {
  DescribeSecurityGroups: 'securityGroupInfo',
  DescribeInstances: 'reservationSet',
  DescribeVolumes: 'volumeSet',
  DescribeNetworkInterfaces: 'networkInterfaceSet',
  DescribeVpcs: 'vpcSet',
  DescribeSubnets: 'subnetSet',
  DescribeKeyPairs: 'keySet',
  DescribeInternetGateways: 'internetGatewaySet',
  DescribeImages: 'imagesSet',
  DescribeNetworkAcls: 'networkAclSet',
  DescribeRouteTables: 'routeTableSet',
  DescribeManagedPrefixLists: 'prefixListSet',
  DescribeVpcBlockPublicAccessExclusions: 'vpcBlockPublicAccessExclusionSet',
}

export function emptyList(action: string): Reply {
  return ec2Result(action, `<${LISTS[action] ?? 'unknown'}/>`)
}

export function listing(action: string, items: readonly string[], nextToken = ''): Reply {
  const list = LISTS[action] ?? 'unknown'
  const token = nextToken === '' ? '' : `<nextToken>${nextToken}</nextToken>`
  return ec2Result(
    action,
    `<${list}>${items.map((item) => `<item>${item}</item>`).join('')}</${list}>${token}`,
  )
}

export function ec2Error(code: string, message: string, status: number): Reply {
  return {
    status,
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>r</RequestID></Response>`,
  }
}

export function stsError(code: string, message: string, status: number): Reply {
  return {
    status,
    body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
  }
}

function ec2Result(action: string, body: string): Reply {
  return {
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<${action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId>${body}</${action}Response>`,
  }
}

export function stsResult(action: string, body: string): Reply {
  return {
    body: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${body}</${action}Result></${action}Response>`,
  }
}

/** The signature's scope says the region and the service; these tests' access keys say the account. */
function readCall(authorization: string, parameters: URLSearchParams): Call {
  const [, key = '', region = '', service = ''] =
    /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(authorization) ?? []
  return {
    service,
    region,
    account: /\d{12}/.exec(key)?.[0] ?? OWN_ACCOUNT,
    action: parameters.get('Action') ?? '',
    parameters,
  }
}

import { keysOf, type Place } from './moto-accounts.ts'

export const INSTANCE_PROFILE = 'web'

/** Gives the account a profile for its instances. The clients of these services are no dependency of ours. */
export async function createInstanceProfile(endpoint: string, account: string): Promise<void> {
  const text = await send(endpoint, { account, region: 'us-east-1' }, 'iam', {
    body: new URLSearchParams({
      Action: 'CreateInstanceProfile',
      Version: '2010-05-08',
      InstanceProfileName: INSTANCE_PROFILE,
    }),
  })
  if (!text.includes(`arn:aws:iam::${account}:instance-profile/`)) throw new Error(text)
}

/** Makes a network load balancer. Returns its ARN. */
export async function createBalancer(endpoint: string, place: Place, subnet: string): Promise<string> {
  const text = await send(endpoint, place, 'elasticloadbalancing', {
    body: new URLSearchParams({
      Action: 'CreateLoadBalancer',
      Version: '2015-12-01',
      Name: 'front',
      Type: 'network',
      'Subnets.member.1': subnet,
    }),
  })
  const [, arn] = /<LoadBalancerArn>([^<]+)</.exec(text) ?? []
  if (arn === undefined) throw new Error(text)
  return arn
}

/** Makes a classic load balancer that shows the certificate. */
export async function serveClassically(
  endpoint: string,
  place: Place,
  name: string,
  certificate: string,
): Promise<void> {
  const text = await send(endpoint, place, 'elasticloadbalancing', {
    body: new URLSearchParams({
      Action: 'CreateLoadBalancer',
      Version: '2012-06-01',
      LoadBalancerName: name,
      'AvailabilityZones.member.1': `${place.region}a`,
      'Listeners.member.1.Protocol': 'HTTPS',
      'Listeners.member.1.LoadBalancerPort': '443',
      'Listeners.member.1.InstancePort': '80',
      'Listeners.member.1.SSLCertificateId': certificate,
    }),
  })
  if (!text.includes('<DNSName>')) throw new Error(text)
}

/** Makes a log group, without which moto calls the delivery of a flow log failed. */
export async function createLogGroup(endpoint: string, place: Place, name: string): Promise<void> {
  await send(endpoint, place, 'logs', {
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'Logs_20140328.CreateLogGroup',
    },
    body: JSON.stringify({ logGroupName: name }),
  })
}

interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | URLSearchParams
}

async function send(
  endpoint: string,
  { account, region }: Place,
  service: string,
  { headers = {}, body }: Sent,
): Promise<string> {
  const { accessKeyId, sessionToken } = await keysOf(endpoint, account)
  const credential = `${accessKeyId}/20260101/${region}/${service}/aws4_request`
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      // moto tells service and account from it and checks no signature.
      authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0`,
      'x-amz-security-token': sessionToken,
      ...headers,
    },
    body,
  })
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}

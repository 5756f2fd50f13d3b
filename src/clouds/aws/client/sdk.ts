import type { Logger } from '../../../model/logger.ts'
import { VERSION } from '../../../text/version.ts'
import { openNetwork } from '../../../net/network.ts'
import type { AwsCaller, ClientConfig, LoadClient } from './client.ts'
import type { Credentials, CredentialSource } from './credentials.ts'
import { withinLimit } from './credentials-limit.ts'
import { collectBody } from './body.ts'
import { findHomeRegion } from '../access/home-region.ts'
import { signInAdvice } from '../access/sign-in.ts'
import { ServerClock } from './server-clock.ts'
import { noteCredentials } from './secrets.ts'

interface CallerIdentity {
  readonly Account?: string | undefined
  readonly Arn?: string | undefined
}

interface RoleRequest {
  readonly RoleArn: string
  readonly RoleSessionName: string
  readonly ExternalId?: string
}

interface AssumedRole {
  readonly Credentials?:
    | {
        readonly AccessKeyId: string | undefined
        readonly SecretAccessKey: string | undefined
        readonly SessionToken: string | undefined
        readonly Expiration: Date | undefined
      }
    | undefined
  readonly AssumedRoleUser?: { readonly Arn: string | undefined } | undefined
}

/** The part of the AWS SDK that is used, all of it over one set of sockets. */
export interface AwsSdk {
  /** Where STS and DescribeRegions are asked first. */
  readonly homeRegion: string
  /** The SDK's chain: environment, OIDC, profiles, container, instance. Resolved once, renewed before it expires. */
  readonly ownCredentials: CredentialSource
  /** Keeps what the source gave until five minutes before it expires; concurrent callers share one renewal. */
  readonly remember: (source: () => Promise<Credentials>, now: () => Date) => CredentialSource
  readonly getCallerIdentity: (signal: AbortSignal) => Promise<CallerIdentity>
  /** With the credentials of a role already assumed, or the own ones. */
  readonly assumeRole: (
    request: RoleRequest,
    signal: AbortSignal,
    from: CredentialSource | null,
  ) => Promise<AssumedRole>
  /** A service's client, for any region. Every call loads it once at most. */
  readonly client: (
    load: LoadClient,
  ) => Promise<(region: string, credentials: CredentialSource, account: string) => AwsCaller>
  /** Organizations of the partition, with the own credentials; only runs that list an organisation load it. */
  readonly organizations: (partition: string) => Promise<AwsCaller>
  /** What to do where the chain gave nothing, from what it said (see signInAdvice). */
  readonly signInAdvice: (said: string) => Promise<string | null>
  /** `Europe (Frankfurt)`, where the SDK knows it. */
  readonly longName: (region: string) => string | undefined
  readonly close: () => void
}

/** As the SDK's own clients do, so that a request never leaves with credentials about to expire. */
const RENEW_BEFORE_MS = 300_000

/** Organizations is one per partition, wherever the accounts are: AWS General Reference, its endpoints. */
const ORGANIZATIONS_REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
}

/** Per origin, which is per region, or all of AWS where AWS_ENDPOINT_URL leads somewhere else. */
const MAX_SOCKETS = 100
const CONNECTION_TIMEOUT_MS = 5_000
/** To the first byte, and between bytes. The slowest Describe pages of 1,000 take some 10 s. */
const REQUEST_TIMEOUT_MS = 30_000

/** At the end of what the SDK says of itself, so that the owners of accounts can tell our calls in CloudTrail. */
const USER_AGENT: [string, string][] = [['cloud-baseline', VERSION]]

interface SdkTools {
  readonly environment: NodeJS.ProcessEnv
  readonly logger: Logger
}

/**
 * Loads the SDK, which takes some 0.3 s: only runs that collect pay for it. Throws a UserError where the environment
 * names a proxy, certificates or a region that are none.
 */
export async function loadSdk({ environment, logger }: SdkTools): Promise<AwsSdk> {
  const { region: homeRegion, from } = await findHomeRegion(environment)
  if (from?.startsWith('profile ')) logger.info(`AWS is asked in ${homeRegion}, the region of ${from}.`)
  const network = openNetwork(environment, { keepAlive: true, maxSockets: MAX_SOCKETS })
  const clock = new ServerClock(logger)
  const [sts, providers, config, { NodeHttpHandler }, endpoints] = await Promise.all([
    import('@aws-sdk/client-sts'),
    import('@aws-sdk/credential-providers'),
    import('@smithy/core/config'),
    import('@smithy/node-http-handler'),
    import('@aws-sdk/core/client'),
  ])
  const requestHandler = new NodeHttpHandler({
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    socketTimeout: REQUEST_TIMEOUT_MS,
    throwOnRequestTimeout: true,
    httpAgent: network.httpAgent,
    httpsAgent: network.httpsAgent,
  })
  // Without `logger: {}` every answer is copied for a log that nobody writes: a fifth of the time of a large page.
  // `maxAttempts: 1`: repetition is call.ts's, which does not give up where the SDK's token bucket is empty.
  const common = {
    requestHandler,
    streamCollector: collectBody,
    logger: {} as NonNullable<ClientConfig['logger']>,
    maxAttempts: 1,
    customUserAgent: USER_AGENT,
  }
  const shared = (): typeof common & { readonly systemClockOffset: number } => ({
    ...common,
    systemClockOffset: clock.offset,
  })
  // The region is no `clientConfig`: a profile's sso_region is another one.
  const chain = providers.fromNodeProviderChain({
    clientConfig: { requestHandler, customUserAgent: USER_AGENT },
    parentClientConfig: { region: homeRegion },
  })
  const ownCredentials = (): Promise<Credentials> => withinLimit(chain()).then(noteCredentials)
  // The endpoint is the home region's own: the global one is a single region that may be down.
  const stsClient = new sts.STSClient({ ...shared(), region: homeRegion, credentials: ownCredentials })
  const stsClients = new Map<CredentialSource, InstanceType<typeof sts.STSClient>>()
  const stsFrom = (credentials: CredentialSource | null): InstanceType<typeof sts.STSClient> => {
    if (credentials === null) return stsClient
    const client =
      stsClients.get(credentials) ?? new sts.STSClient({ ...shared(), region: homeRegion, credentials })
    stsClients.set(credentials, client)
    return client
  }

  return {
    homeRegion,
    ownCredentials,
    signInAdvice: (said) => signInAdvice(said, environment),
    remember: (source, now) =>
      config.memoize(
        source,
        ({ expiration }) =>
          expiration !== undefined &&
          expiration.getTime() - (now().getTime() + clock.offset) < RENEW_BEFORE_MS,
        ({ expiration }) => expiration !== undefined,
      ),
    getCallerIdentity: (abortSignal) =>
      clock.correcting(stsClient, () =>
        stsClient.send(new sts.GetCallerIdentityCommand({}), { abortSignal }),
      ),
    assumeRole: (request, abortSignal, credentials) => {
      const client = stsFrom(credentials)
      return clock.correcting(client, () => client.send(new sts.AssumeRoleCommand(request), { abortSignal }))
    },
    client: async (load) => {
      const open = await load()
      return (region, credentials, account) =>
        open({ ...shared(), region, credentials }, { clock, environment, account })
    },
    organizations: async (partition) => {
      const { callOrganizations } = await import('./organizations-client.ts')
      const region = ORGANIZATIONS_REGIONS[partition] ?? homeRegion
      return callOrganizations({ ...shared(), region, credentials: ownCredentials }, clock)
    },
    longName: (region) => {
      const { description } = endpoints.partition(region) as { readonly description?: string }
      return description
    },
    close: () => {
      requestHandler.destroy()
      network.close()
    },
  }
}

import type { EC2ClientConfig } from '@aws-sdk/client-ec2'
import type { CredentialSource } from './credentials.ts'
import { refuseForeign } from './foreign-answer.ts'
import type { ServerClock } from './server-clock.ts'

/** Any operation of a service by its name, such as DescribeVpcs. */
export type AwsCaller = (
  operation: string,
  input: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<Readonly<Record<string, unknown>>>

/** What the clients of all services are given. */
export interface ClientConfig extends Pick<
  EC2ClientConfig,
  'requestHandler' | 'streamCollector' | 'logger' | 'customUserAgent'
> {
  readonly region: string
  readonly credentials: CredentialSource
  readonly maxAttempts: number
  readonly systemClockOffset: number
}

export interface ClientTools {
  readonly clock: ServerClock
  /** The account that is asked: some operations want to be told. */
  readonly account: string
  readonly environment: NodeJS.ProcessEnv
}

/** Makes a service's client for one region. */
export type OpenClient = (config: ClientConfig, tools: ClientTools) => AwsCaller

/** Loads the SDK's code for the service, which is a file of its own in the bundle: only runs that ask the service pay for it. */
export type LoadClient = () => Promise<OpenClient>

/** Any client of the SDK: they differ in types alone. */
interface SdkClient {
  readonly config: { systemClockOffset: number }
  send(command: never, options: { readonly abortSignal: AbortSignal }): Promise<object>
}

type Command = new (input: Readonly<Record<string, unknown>>) => unknown

/** Sends any operation of the service by its name. `sdk`: the service's package. */
export function callerOf(client: SdkClient, sdk: object, { clock }: ClientTools): AwsCaller {
  const commands = sdk as Readonly<Record<string, Command | undefined>>
  return async (operation, input, abortSignal) => {
    const { [`${operation}Command`]: Command } = commands
    if (Command === undefined) throw new TypeError(`The AWS SDK has no operation ${operation}.`)
    const send = (): Promise<object> => client.send(new Command(input) as never, { abortSignal })
    const answer = { ...(await clock.correcting(client, send)) }
    refuseForeign(answer)
    return answer
  }
}

import { createHash } from 'node:crypto'
import type { CallerOfEvent } from './callers.ts'

/** A call of somebody's, as CloudTrail keeps it for 90 days. */
export interface PlayedEvent {
  readonly region: string
  readonly at: Date
  readonly name: string
  /** `ec2`, `iam` … */
  readonly service: string
  readonly readOnly: boolean
  readonly user: string
  readonly resources: readonly { readonly ResourceType: string; readonly ResourceName: string }[]
  readonly id: string
  /** The record itself, JSON. */
  readonly record: string
}

export interface NewEvent {
  readonly region: string
  readonly name: string
  /** `ec2`, `iam` … */
  readonly service: string
  readonly by: CallerOfEvent
  /** Now unless given. */
  readonly at?: Date
  readonly readOnly?: boolean
  /** In CloudTrail's form; none unless given. */
  readonly request?: object | null
  readonly response?: object | null
  /** Type (`AWS::EC2::SecurityGroup`) by the name of what CloudTrail lists for the event. */
  readonly resources?: Readonly<Record<string, string>>
  /** For a call that was refused, or that was a dry run. */
  readonly errorCode?: string
}

/** The calls to an account's services in all regions. */
export class EventLog {
  readonly #events: PlayedEvent[] = []

  /** Newest first. */
  eventsIn(region: string): readonly PlayedEvent[] {
    return this.#events
      .filter((event) => event.region === region)
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
  }

  add(account: string, event: NewEvent): void {
    const { region, name, service, by, at = new Date(), readOnly = false, errorCode } = event
    const { request = null, response = null, resources = {} } = event
    const id = uuidOf(`${account} ${this.#events.length} ${name}`)
    const record = {
      eventVersion: '1.11',
      userIdentity: by.identity,
      eventTime: at.toISOString().replace(/\.\d+Z$/, 'Z'),
      eventSource: `${service}.amazonaws.com`,
      eventName: name,
      awsRegion: region,
      sourceIPAddress: by.source,
      userAgent: by.userAgent,
      ...(errorCode === undefined ? {} : { errorCode, errorMessage: `Refused: ${errorCode}` }),
      requestParameters: request,
      responseElements: errorCode === undefined ? response : null,
      requestID: uuidOf(`request of ${id}`),
      eventID: id,
      readOnly,
      eventType: 'AwsApiCall',
      managementEvent: true,
      recipientAccountId: account,
      eventCategory: 'Management',
    }
    this.#events.push({
      region,
      at: new Date(record.eventTime),
      name,
      service,
      readOnly,
      user: by.user,
      resources: Object.entries(resources).map(([ResourceName, ResourceType]) => ({
        ResourceType,
        ResourceName,
      })),
      id,
      record: JSON.stringify(record),
    })
  }
}

/** For Account.of. */
export function eventLog(): EventLog {
  return new EventLog()
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

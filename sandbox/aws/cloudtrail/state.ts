import type {
  AdvancedEventSelector,
  EventSelector,
  GetTrailStatusResponse,
  InsightSelector,
  Tag,
  Trail,
} from '@aws-sdk/client-cloudtrail'

/** A trail, with what CloudTrail says of it. */
export interface PlayedTrail {
  readonly trail: Trail & { readonly Name: string; readonly TrailARN: string; readonly HomeRegion: string }
  status: GetTrailStatusResponse
  selectors: EventSelector[]
  /** In place of the others where there are any. */
  advanced: AdvancedEventSelector[]
  insights: InsightSelector[]
  tags: Tag[]
}

/** The trails that were made in the account. */
export function cloudTrailState(): PlayedTrail[] {
  return []
}

interface TrailOptions extends Omit<Trail, 'TrailARN'> {
  readonly Name: string
  readonly HomeRegion: string
  /** Whether it records; it does unless given. */
  readonly isLogging?: boolean
  readonly tags?: Readonly<Record<string, string>>
}

/** A trail of the account's; as the console makes one but for what is given: of all regions and validated. */
export function addTrail(
  trails: PlayedTrail[],
  account: string,
  { isLogging = true, tags = {}, ...trail }: TrailOptions,
): PlayedTrail {
  const played: PlayedTrail = {
    trail: {
      S3BucketName: `aws-cloudtrail-logs-${account}`,
      IncludeGlobalServiceEvents: true,
      IsMultiRegionTrail: true,
      LogFileValidationEnabled: true,
      HasCustomEventSelectors: false,
      HasInsightSelectors: false,
      IsOrganizationTrail: false,
      ...trail,
      TrailARN: `arn:aws:cloudtrail:${trail.HomeRegion}:${account}:trail/${trail.Name}`,
    },
    status: {
      IsLogging: isLogging,
      LatestDeliveryTime: new Date('2026-11-01T06:00:00Z'),
      StartLoggingTime: new Date('2024-03-01T09:00:00Z'),
      ...(isLogging ? {} : { StopLoggingTime: new Date('2026-11-01T06:05:00Z') }),
    },
    selectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [] }],
    advanced: [],
    insights: [],
    tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  }
  trails.push(played)
  return played
}

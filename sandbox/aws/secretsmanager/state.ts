import type { SecretListEntry } from '@aws-sdk/client-secrets-manager'

/** A secret with its policy; null: nobody has set one. It has no value: nobody asks for one. */
export interface PlayedSecret {
  readonly entry: SecretListEntry & { readonly Name: string; readonly ARN: string }
  policy: object | null
}

/** The secrets of a region, in the order in which Secrets Manager lists them. */
export function secretsState(): PlayedSecret[] {
  return []
}

interface Place {
  readonly account: string
  readonly region: string
}

interface SecretOptions extends Partial<Omit<SecretListEntry, 'ARN'>> {
  readonly Name: string
  readonly policy?: object
}

/** As the console makes secrets but for what is given: without rotation, encrypted with AWS's own key. */
export function addSecret(
  secrets: PlayedSecret[],
  { account, region }: Place,
  { policy, ...entry }: SecretOptions,
): PlayedSecret {
  const suffix = String(secrets.length + 1).padStart(6, 'Sandbo')
  const secret: PlayedSecret = {
    entry: {
      CreatedDate: new Date('2024-03-01T09:00:00Z'),
      LastChangedDate: new Date('2024-03-01T09:00:00Z'),
      // AWS tells the day; somebody uses it every day, whenever that is.
      LastAccessedDate: new Date(new Date().setUTCHours(0, 0, 0, 0)),
      RotationEnabled: false,
      ...entry,
      ARN: `arn:aws:secretsmanager:${region}:${account}:secret:${entry.Name}-${suffix}`,
    },
    policy: policy ?? null,
  }
  secrets.push(secret)
  return secret
}

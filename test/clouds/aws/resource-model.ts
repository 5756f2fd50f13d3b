import { readFileSync } from 'node:fs'

/**
 * The names of Resoto's model of EC2: by kind, from the path of a property to AWS's path in what the SDK lists; null
 * where it is computed otherwise. Written from Resoto's declarations, apart from ours.
 */
export const RESOURCE_MODEL = JSON.parse(
  readFileSync(new URL('resource-model.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Readonly<Record<string, string | null>>>>

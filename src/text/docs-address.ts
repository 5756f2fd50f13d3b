import manifest from '../../package.json' with { type: 'json' }
import { VERSION } from './version.ts'

/** Where a page of docs/ is read: as it is for this major version. */
export function docsAddress(page: string): string {
  return `${manifest.homepage}/blob/v${VERSION.split('.')[0]}/docs/${page}`
}

import manifest from '../../package.json' with { type: 'json' }
import { VERSION } from './version.ts'

const MAJOR = `v${VERSION.split('.')[0]}`

/** Where a page of docs/ is read: as it is for this major version. */
export function docsAddress(page: string): string {
  return `${manifest.homepage}/blob/${MAJOR}/docs/${page}`
}

/** Where editors find a schema: that of this major version. */
export function schemaAddress(name: string): string {
  const { pathname } = new URL(manifest.homepage)
  return `https://raw.githubusercontent.com${pathname}/${MAJOR}/schema/${name}`
}

import manifest from '../../package.json' with { type: 'json' }
import { VERSION } from '../text/version.ts'

/** Actions of others, by commit: a tag may be moved to code that nobody has looked at. The same as in docs/examples. */
export const PINNED = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  credentials: 'aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3',
  upload: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
} as const

/** This action: the newest of its major version. */
export const OWN_ACTION = `${new URL(manifest.homepage).pathname.slice(1)}@v${VERSION.split('.')[0]}`

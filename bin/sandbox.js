// Starts a file of sandbox/ with Node 24, whatever Node is called: `node bin/sandbox.js demo.ts`.
import { withNode24 } from './node-24.js'

const [file] = process.argv.splice(2, 1)
await withNode24(new URL(`../sandbox/${file}`, import.meta.url))

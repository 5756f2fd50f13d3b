// Starts a file of this folder with Node 24, whatever Node is called: `node sandbox/start.js demo.ts`.
import { withNode24 } from '../bin/node-24.js'

const [file] = process.argv.splice(2, 1)
await withNode24(new URL(file, import.meta.url))

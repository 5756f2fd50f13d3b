#!/usr/bin/env node
// Plain JavaScript, so that any Node from 18 on can start it: see node-24.js.
import { withNode24 } from './node-24.js'

await withNode24(new URL('../dist/cli/index.js', import.meta.url))

#!/usr/bin/env node
import { enterCli } from '../engine/index.ts'

await enterCli()

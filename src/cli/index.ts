#!/usr/bin/env node
import { enterCli } from '../host/index.ts'

await enterCli()

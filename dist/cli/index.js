#!/usr/bin/env node
import { enterCli } from '../engine/index.js';
await enterCli();

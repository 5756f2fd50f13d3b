#!/usr/bin/env node
import { enterCli } from '../host/index.js';
await enterCli();

/*
 * One way to start the program everywhere: with the Node that is there where it is new enough, otherwise with the Node 24
 * that npm brought (optionalDependencies of package.json). This is what an old Node reads, so it is plain JavaScript, and
 * imports nothing of the program.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LEAST = 24

/** How a run is ended from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Only what was used wrongly: nothing was read. */
const WRONG_USE = 2

/**
 * Runs a module with Node 24 or later: here, or in a process of its own with the same arguments, streams, signals and
 * exit code.
 *
 * @param {URL} module
 */
export async function withNode24(module) {
  if (Number(process.versions.node.split('.')[0]) >= LEAST) {
    // The module sees itself as what was started.
    process.argv[1] = fileURLToPath(module)
    await import(module.href)
    return
  }
  const node = broughtNode()
  if (node !== null) return runWith(node, fileURLToPath(module))
  process.stderr.write(
    `Cloud Baseline needs Node ${LEAST} or later, and this is ${process.versions.node}: install Node ${LEAST}, or let npm bring it ` +
      'for Linux, macOS and, on x64, Windows, with "npm ci" in a clone and "npm install cloud-baseline" elsewhere (not with --omit=optional).\n',
  )
  process.exitCode = WRONG_USE
}

/** The file of the Node that npm installed for this machine; null where there is none. */
function broughtNode() {
  const require = createRequire(import.meta.url)
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  for (const name of Object.keys(manifest.optionalDependencies)) {
    try {
      const found = require.resolve(`${name}/package.json`)
      const { bin, os, cpu } = JSON.parse(readFileSync(found, 'utf8'))
      if (isThisMachine(os, process.platform) && isThisMachine(cpu, process.arch))
        return join(dirname(found), bin.node)
    } catch (error) {
      // npm installs those alone that fit the machine.
      if (error.code !== 'MODULE_NOT_FOUND') throw error
    }
  }
  return null
}

/** npm takes a text or a list for `os` and `cpu`. */
function isThisMachine(names, name) {
  return names === undefined || [names].flat().includes(name)
}

/** @returns {Promise<void>} */
function runWith(node, file) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [...process.execArgv, file, ...process.argv.slice(2)], { stdio: 'inherit' })
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        // A terminal sends Ctrl+C to both; a second one would end the program at once.
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
      })
    }
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? 128 + constants.signals[signal]
      resolve()
    })
  })
}

import { describe, expect, it } from '@jest/globals'
import lock from '../../package-lock.json' with { type: 'json' }
import manifest from '../../package.json' with { type: 'json' }
import { nodeProblem } from '../../src/host/node-version.ts'

describe('nodeProblem', () => {
  it('is none with Node 24 and later', () => {
    expect(nodeProblem('24.0.0')).toBeNull()
    expect(nodeProblem('25.1.0')).toBeNull()
  })

  it('says what to do with an older one', () => {
    expect(nodeProblem('20.20.2')).toBe(
      'Cloud Baseline needs Node 24 or later, and this is 20.20.2. ' +
        'Write "npx cloud-baseline" instead: it finds the Node that npm brought, or says what to do.',
    )
  })
})

describe('package.json', () => {
  it('asks for a Node that can install and start it, since npm brings the Node that runs it', () => {
    expect(manifest.engines.node).toBe('>=20')
    expect(manifest.devEngines.runtime).toMatchObject({ name: 'node', version: '>=20' })
  })

  it('brings it for the machines that README and CLI name', () => {
    const packages = new Map<string, { readonly os?: string; readonly cpu?: string }>(
      Object.entries(lock.packages as object),
    )
    const machines = Object.entries(manifest.optionalDependencies).map(([name, version]) => {
      expect(nodeProblem(version)).toBeNull()
      const { os, cpu } = packages.get(`node_modules/${name}`) ?? {}
      return `${os} ${cpu}`
    })
    expect(machines.toSorted()).toEqual([
      'darwin arm64',
      'darwin x64',
      'linux arm64',
      'linux x64',
      'win32 x64',
    ])
  })

  it('names no place that packages are loaded from', () => {
    expect(Object.values(lock.packages).filter((one) => 'resolved' in one)).toEqual([])
  })
})
